/** What letters need to know of the school, and the addresses that they bring. */

/** What letters need to know of the school. */
export interface School {
  name: string;
  leads: readonly string[];
  /** The links of the forms; '' for one that is not built. */
  forms: { dropIn: string; coaching: string; visit: string };
  /** The addresses that open a form with a teacher chosen, up to the teacher's name as the form lists it. */
  filled?: { dropIn?: string; coaching?: string; visit?: string };
}

/** The drop-in form's address, with a teacher chosen if possible; `as` is the teacher as the form lists them. */
export const dropInFormFor = ({ filled, forms }: School, as: string): string =>
  filled?.dropIn ? filled.dropIn + encodeURIComponent(as) : forms.dropIn;

/** Takes the place of the open step's words in a form's address. */
export const STEP_PLACE = 'OPEN-STEP';
