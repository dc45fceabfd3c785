/** The school's forms, in the order in which they are built: a new form is one file in its room, and one line here. */
import { coachingForm } from '../coaching/conversation/form';
import { visitNoteForm } from '../coaching/visitNotes/form';
import { dropInForm } from '../dropIns/dropIn/form';
import { visitPlanForm } from '../dropIns/visitPlans/form';
import { consentForm } from '../dropIns/wall/form';
import type { SchoolForm } from '../ports';
import { buildParts } from '../setUp/parts';

export const SCHOOL_FORMS: readonly SchoolForm[] = [
  dropInForm,
  coachingForm,
  visitNoteForm,
  visitPlanForm,
  consentForm,
];

/** What the set-up builds, in this order. */
export const BUILD_PARTS = buildParts(SCHOOL_FORMS);
