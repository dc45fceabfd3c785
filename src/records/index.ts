/** All record types, in the order of their tabs. */
import { actionSteps } from './actionSteps';
import { activity } from './activity';
import { bulletins } from './bulletins';
import { coachingSessions } from './coachingSessions';
import { competitions } from './competitions';
import { dropIns } from './dropIns';
import { outbox } from './outbox';
import { pairs } from './pairs';
import { plans } from './plans';
import { playbook } from './playbook';
import { programmes } from './programmes';
import { SETTINGS, settings } from './settings';
import { staff } from './staff';
import { submissions } from './submissions';
import { terms } from './terms';
import { training } from './training';
import { visits } from './visits';

export const RECORDS = {
  dropIns,
  actionSteps,
  coachingSessions,
  visits,
  plans,
  pairs,
  programmes,
  playbook,
  training,
  competitions,
  bulletins,
  staff,
  terms,
  settings,
  submissions,
  outbox,
  activity,
} as const;

export type { ActionStep, StepState } from './actionSteps';
export type { Activity } from './activity';
export type { Bulletin } from './bulletins';
export type { CoachingSession, Outcome } from './coachingSessions';
export { OUTCOMES } from './coachingSessions';
export type { Competition } from './competitions';
export type { DropIn } from './dropIns';
export type { OutboxLetter } from './outbox';
export type { Format, Mode, Pair } from './pairs';
export { FORMATS, MODES } from './pairs';
export type { VisitPlan } from './plans';
export type { PlaybookStep } from './playbook';
export type { Programme } from './programmes';
export type { Setting, SettingName, Settings } from './settings';
export type { Role, StaffMember } from './staff';
export type { Submission } from './submissions';
export type { Term } from './terms';
export type { Training } from './training';
export type { Visit } from './visits';
export {
  actionSteps,
  activity,
  bulletins,
  coachingSessions,
  competitions,
  dropIns,
  outbox,
  pairs,
  plans,
  playbook,
  programmes,
  SETTINGS,
  settings,
  staff,
  submissions,
  terms,
  training,
  visits,
};
