/** What only the page about drop-ins has. */
import { usePage } from '../kit/ui/usePage';
import type { DropInsPayload } from './payload';

/** @throws Error for whoever is no coaching lead */
export function useDropIns(): NonNullable<DropInsPayload['dropIns']> {
  const { dropIns } = usePage<DropInsPayload>().payload;
  if (!dropIns) throw new Error('Only a coaching lead can open this page.');
  return dropIns;
}
