/** The triggers that Google calls, and a call of their functions. */

/** In whose name they were made, and their ids. */
export interface TriggersMade {
  owner: string;
  ids: string[];
}

/** A call of a function that is a trigger's, by Google or by anybody who only says so. */
export interface TriggerCall {
  /** Which trigger called, as the event says; '' where it says nothing. */
  uid: string;
  /** In whose name the script runs: Google says so, and nobody can forge it. */
  owner: string;
  /** The ids of the triggers that this person has made here: a round trip. */
  own(): string[];
}
