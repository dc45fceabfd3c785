/** All record types, in the order of their tabs. */
import { actionSteps } from './actionSteps';
import { activity } from './activity';
import { bulletins } from './bulletins';
import { coachingSessions } from './coachingSessions';
import { competitions } from './competitions';
import { dropIns } from './dropIns';
import { formAnswers } from './formAnswers';
import { outbox } from './outbox';
import { pairs } from './pairs';
import { playbook } from './playbook';
import { programmes } from './programmes';
import { repairs } from './repairs';
import { SETTINGS, settings } from './settings';
import { staff } from './staff';
import { terms } from './terms';
import { training } from './training';
import { visitNotes } from './visitNotes';
import { visitPlans } from './visitPlans';

export const RECORDS = {
  dropIns,
  actionSteps,
  coachingSessions,
  visitNotes,
  visitPlans,
  pairs,
  programmes,
  playbook,
  training,
  competitions,
  bulletins,
  staff,
  terms,
  settings,
  formAnswers,
  outbox,
  activity,
  repairs,
} as const;

export type { ActionStep, StepState } from './actionSteps';
export type { Activity } from './activity';
export type { Bulletin } from './bulletins';
export type { CoachingSession, Outcome } from './coachingSessions';
export { OUTCOMES } from './coachingSessions';
export type { Competition } from './competitions';
export type { DropIn } from './dropIns';
export type { FormAnswer } from './formAnswers';
export type { OutboxLetter } from './outbox';
export type { Format, Mode, Pair } from './pairs';
export { FORMATS, MODES } from './pairs';
export type { PlaybookStep } from './playbook';
export type { Programme } from './programmes';
export type { RepairMade } from './repairs';
export type { Setting, SettingName, Settings } from './settings';
export { isRemembered, LAYOUT, NEW_SETTINGS, OWN_SETTINGS } from './settings';
export type { Role, StaffMember } from './staff';
export type { Term } from './terms';
export type { Training } from './training';
export type { VisitNote } from './visitNotes';
export type { VisitPlan } from './visitPlans';
export {
  actionSteps,
  activity,
  bulletins,
  coachingSessions,
  competitions,
  dropIns,
  formAnswers,
  outbox,
  pairs,
  playbook,
  programmes,
  repairs,
  SETTINGS,
  settings,
  staff,
  terms,
  training,
  visitNotes,
  visitPlans,
};
