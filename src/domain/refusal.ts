/** A rule that a person broke, as a sentence; declared with the records, because reading a row can refuse too. */
export { Refusal } from '../records/refusal';
