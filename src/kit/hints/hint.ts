/** A hint on what a coach types: where, and what to try instead. */

export interface Hint {
  kind:
    | 'about the person'
    | 'several actions'
    | 'vague verb'
    | 'not observable'
    | 'no moment'
    | 'too long'
    | 'vague praise';
  /** The words of the text that caused it, as they stand there. */
  words: string;
  /** Where they stand in the text. */
  at: [from: number, to: number];
  /** One sentence to the coach: what to try instead. */
  say: string;
}
