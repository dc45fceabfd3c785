/** Who may call a function of the script. `app/admit.ts` holds everyone to it, in one place. */

export type Who =
  /** Google alone, by a trigger, in the name of whoever made it. */
  | 'trigger'
  /** A coaching lead, once the school is set up. */
  | 'lead'
  /** A coaching lead; before there is a school, whoever sets it up. */
  | 'lead or founder'
  /** A coach, or a lead: which teachers are theirs, the action asks of the pairs. */
  | 'coach'
  /** Whoever is on the staff list, or leads; before there is a school, whoever sets it up. */
  | 'staff'
  /** Whoever opens the sheet: nothing of the school is told or changed. */
  | 'anyone';
