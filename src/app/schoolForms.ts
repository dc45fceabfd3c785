/** Every form of the school by its name, for the rounds, repairs and the set-up. */
import { coachingForm } from '../coaching/conversation/form';
import { visitNoteForm } from '../coaching/visitNotes/form';
import { dropInForm } from '../dropIns/dropIn/form';
import { visitPlanForm } from '../dropIns/visitPlans/form';
import { consentForm } from '../dropIns/wall/form';
import type { SchoolForm } from '../kit/forms/form';
import type { FormName } from '../school/formLinks';

export const FORMS: Record<FormName, SchoolForm> = {
  dropInForm,
  coachingForm,
  visitNoteForm,
  visitPlanForm,
  consentForm,
};
