/** The figures that the lead alone reads. */
import type { LettersPreview } from '../../src/fortnight/sendFortnightLetters';
import type { Letter } from '../../src/records/letter';
import { figures } from '../fortnight/letters/fortnightSchool';
import { call, type School } from './school';

/** Those of the fortnight's letter to the lead, as it would go now. */
export async function leadReads(school: School): Promise<Record<string, string>> {
  const { letters } = await call<LettersPreview>(school, 'previewLetters');
  return figures(letters.find(({ kind }) => kind === 'fortnight lead') as Letter);
}
