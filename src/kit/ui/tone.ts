/** The colours of a state, each always beside its word. */

export type Tone = 'blue' | 'green' | 'amber' | 'grey';
