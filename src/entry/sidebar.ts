/** What the sidebar may ask for: each call is one use case, its payload checked here. */
import type { StepDecision } from '../domain/agreement';
import type {
  BuildPart,
  Conversation,
  ConversationSaved,
  Couple,
  Desk,
  LetterShown,
  SchoolAnswers,
  StepsAgreed,
  SurveyShown,
  VisitNote,
} from '../domain/desk';
import type { BulletinGiven, BulletinShown } from '../domain/dropInDesk';
import type { Finding } from '../domain/health';
import type { Way } from '../domain/pairing';
import type { PracticeShown } from '../domain/practice';
import type { Stage } from '../domain/stage';
import { alone } from '../google/lock';
import { askerEmail, showPage } from '../google/screen';
import {
  actionSteps,
  type Competition,
  coachingSessions,
  competitions,
  type PlaybookStep,
  type Programme,
  pairs,
  playbook,
  programmes,
  type StaffMember,
  staff,
  type Term,
  type Training,
  terms,
  training,
  type Visit,
  visits,
} from '../records';
import { questionsOf, type RecordType, type Shape } from '../records/record';
import { checkOf, schemaOf, shapeOf } from '../records/schema';
import { agreeSteps as agree } from '../usecases/agreeSteps';
import { endPair as end, savePairs as pairUp, swapPair as swap } from '../usecases/arrangePairs';
import { BUILD_PARTS, build as buildPart } from '../usecases/buildSchool';
import { BULLETIN_DEEDS, type BulletinDeed, DAYS, bulletin as doBulletin, GOING } from '../usecases/bulletin';
import { checkHealth as look, noteHealth } from '../usecases/checkHealth';
import { importStaff as bringIn } from '../usecases/importStaff';
import { openDesk as bringDesk } from '../usecases/openDesk';
import { isCopy } from '../usecases/permissions';
import type { World } from '../usecases/ports';
import { PRACTICE, type PracticeDeed } from '../usecases/practise';
import { startRace as openRace, endRace as stopRace } from '../usecases/race';
import {
  previewConversation as lookAtLetter,
  saveConversation as record,
} from '../usecases/recordConversation';
import { saveVisit as keepVisit } from '../usecases/recordVisit';
import { repair as mend } from '../usecases/repair';
import { savePlaybook as keepSteps } from '../usecases/savePlaybook';
import { saveProgramme as keepProgramme } from '../usecases/saveProgramme';
import { saveSchool as keepSchool } from '../usecases/saveSchool';
import { saveStage as keepStage, STAGES } from '../usecases/saveStage';
import { saveTerms as keepTerms } from '../usecases/saveTerms';
import { saveTraining as keepTraining } from '../usecases/saveTraining';
import {
  approveLetters as approve,
  type LettersPreview,
  previewLetters as lookAtLetters,
} from '../usecases/sendFortnightLetters';
import { SURVEY, type SurveyDeed } from '../usecases/survey';
import { checked, listOf, oneOf, textUpTo } from './check';
import { run, save } from './run';

const id = textUpTo(200);
const day = checkOf(pairs.fields.from);

/** Saves, then brings the desk as it is now, read afresh, with what the use case has to say. */
const saveAndShow = (what: string, use: (world: World) => unknown, page = ''): Desk => {
  const told = save(what, askerEmail(), use) as Desk['told'];
  return { ...openDesk(page), told };
};

export const openDesk = (page = ''): Desk =>
  run('Opening the sidebar', askerEmail(), (world) => bringDesk(world, checked(id, page)));

/** Puts another page in the sidebar. True, because an answer of nothing looks like one that was lost. */
export function openPage(page: string, carried: string): boolean {
  showPage(
    checked(oneOf(['sidebar', 'leading', 'school', 'setup', 'dropIns']), page),
    checked(textUpTo(500_000), carried),
  );
  return true;
}

const schoolAnswers = shapeOf({ schoolName: id, timeZone: id, leads: textUpTo(2_000) });
export const saveSchool = (answers: SchoolAnswers): Desk =>
  saveAndShow('Saving the school', (world) => keepSchool(world, checked(schoolAnswers, answers)));

/** A whole row of a record. */
const rowOf = <S extends Shape>(type: RecordType<S>) =>
  schemaOf(type, Object.keys(type.fields) as (keyof S & string)[]);

const termRows = listOf(rowOf(terms));
export const saveTerms = (given: Term[]): Desk =>
  saveAndShow('Saving term dates', (world) => keepTerms(world, checked(termRows, given)));

const staffRows = listOf(rowOf(staff));
export const importStaff = (given: StaffMember[], seen: StaffMember[]): Desk =>
  saveAndShow('Importing staff', (world) =>
    bringIn(world, checked(staffRows, given), checked(staffRows, seen)),
  );

export const build = (part: BuildPart): Desk =>
  saveAndShow(`Building: ${part}`, (world) => buildPart(world, checked(oneOf(BUILD_PARTS), part)));

/** What a record asks a person is what the page may send of it: `K` says which fields those are. */
const asked = <K extends string>(type: { fields: Record<K, unknown> }): K[] =>
  questionsOf(type as unknown as RecordType).map(({ field }) => field as K);

const programme = schemaOf(programmes, asked<Exclude<keyof Programme, 'id'>>(programmes));
export const saveProgramme = (given: Programme): Desk =>
  saveAndShow('Saving a programme', (world) =>
    keepProgramme(world, { ...checked(programme, given), id: checked(id, given.id) }),
  );

const couple = schemaOf(pairs, ['coach', 'teacher', 'format', 'mode']);
export const savePairs = (programmeId: string, from: string, list: Couple[]): Desk =>
  saveAndShow('Making pairs', (world) =>
    pairUp(world, checked(id, programmeId), checked(day, from), checked(listOf(couple), list)),
  );

const way = schemaOf(pairs, ['coach', 'format', 'mode']);
export const swapPair = (pairId: string, to: Way, from: string): Desk =>
  saveAndShow('Swapping a pair', (world) =>
    swap(world, checked(id, pairId), checked(way, to), checked(day, from)),
  );

export const endPair = (pairId: string, lastDay: string): Desk =>
  saveAndShow('Ending a pair', (world) => end(world, checked(id, pairId), checked(day, lastDay)));

/** The open step is looked up here; only the form's link has to say it. */
const conversation = schemaOf(coachingSessions, [
  'id',
  ...asked<Exclude<keyof Conversation, 'id'> | 'openStep'>(coachingSessions).filter(
    (field) => field !== 'openStep',
  ),
]);
export const saveConversation = (given: Conversation): ConversationSaved =>
  save('Saving a conversation', askerEmail(), (world) => record(world, checked(conversation, given)));

const visit = schemaOf(visits, ['id', 'teacher', 'seenOn', 'period', 'note']);
export const saveVisit = (given: VisitNote): Visit =>
  save('Saving a visit note', askerEmail(), (world) => keepVisit(world, checked(visit, given)));

export const previewConversation = (given: Conversation): LetterShown =>
  run('Showing a letter', askerEmail(), (world) => lookAtLetter(world, checked(conversation, given)));

const decision = schemaOf(actionSteps, ['id', 'wording', 'state']);
export const agreeSteps = (given: StepDecision[]): StepsAgreed =>
  save('Agreeing', askerEmail(), (world) => agree(world, checked(listOf(decision), given)));

export const checkHealth = (): Finding[] => run('Looking at the sheet', askerEmail(), (world) => look(world));

/** Puts one finding right and looks again. A copy may be repaired too: that is how it becomes a school of its own. */
export function repair(kind: string, about: string): Finding[] {
  const asker = askerEmail();
  run('Putting the sheet right', asker, (world) =>
    alone(world, () => mend(world, checked(id, kind), checked(id, about))),
  );
  return run('Looking at the sheet', asker, (world) =>
    world.settings.schoolName === '' || isCopy(world)
      ? look(world)
      : alone(world, () => noteHealth(world, true)),
  );
}

const steps = listOf(rowOf(playbook));
export const savePlaybook = (given: PlaybookStep[]): Desk =>
  saveAndShow('Saving the playbook', (world) => keepSteps(world, checked(steps, given)));

/** From the page about drop-ins, which shows the desk with what is only there. */
const saveForDropIns = (what: string, use: (world: World) => unknown): Desk =>
  saveAndShow(what, use, 'dropIns');

export const saveStage = (stage: Stage): Desk =>
  saveForDropIns('Changing the stage', (world) => keepStage(world, checked(oneOf(STAGES), stage)));

const session = rowOf(training);
export const saveTraining = (given: Training): Desk =>
  saveForDropIns('Saving a training session', (world) => keepTraining(world, checked(session, given)));

const race = schemaOf(competitions, asked<'name' | 'startsOn' | 'endsOn'>(competitions));
export const startRace = (given: Pick<Competition, 'name' | 'startsOn' | 'endsOn'>): Desk =>
  saveForDropIns('Starting a competition', (world) => openRace(world, checked(race, given)));

export const endRace = (): Desk => saveForDropIns('Ending a competition', stopRace);

const bulletinGiven = shapeOf<BulletinGiven>({
  day: oneOf(['', ...DAYS]),
  goes: oneOf<string>(GOING),
  opening: textUpTo(2_000),
  leftOut: listOf(id),
});
export const bulletin = (deed: BulletinDeed, given: BulletinGiven): BulletinShown =>
  save(`Bulletin: ${deed}`, askerEmail(), (world) =>
    doBulletin(world, checked(oneOf(BULLETIN_DEEDS), deed), checked(bulletinGiven, given)),
  );

const practiceDeed = oneOf(Object.keys(PRACTICE) as PracticeDeed[]);
export const practice = (deed: PracticeDeed): PracticeShown =>
  save(`Practice: ${deed}`, askerEmail(), (world) => PRACTICE[checked(practiceDeed, deed)](world));

export const previewLetters = (): LettersPreview => run('Reading the letters', askerEmail(), lookAtLetters);

export const approveLetters = (): { letters: Desk['letters']; told: string } =>
  save('Letting the letters go', askerEmail(), approve);

const surveyDeed = oneOf(Object.keys(SURVEY) as SurveyDeed[]);
export const survey = (programmeId: string, deed: SurveyDeed): SurveyShown =>
  save(`Survey: ${deed}`, askerEmail(), (world) =>
    SURVEY[checked(surveyDeed, deed)](world, checked(id, programmeId)),
  );
