/** Takes away the schools that were set up for all stories. */
import { rmSync } from 'node:fs';
import { FOLDER } from './schools';

export default function takeAway() {
  const folder = process.env[FOLDER];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
