/** What each function of the script is asked where a test calls all of them. */
import { LEAD, TERM_DATES } from '../../demo/northfield';
import { BUILD_PARTS } from '../../src/app/forms';
import { planTerms } from '../../src/setUp/terms/plan';
import { said, seen } from './school';

/** Somebody else's conversation by its id: it is no way to read it. */
const ELSEWHOSE = said({
  id: 'JDA-RRE-first',
  playbookStep: '',
  teacher: 'LJA',
  heldOn: '2026-09-11',
  nextMeeting: '2026-10-02T15:30',
  wording: 'x',
  target: 'x',
  notice: 'x',
  leverage: 'x',
  feedback: 'x',
});

const BULLETIN = { day: 'Friday', goes: 'By hand', opening: '', leftOut: [] };

/** What each function is asked; one that is missing here fails the test. */
const ASKED_OF_PAGES: Record<string, unknown[]> = {
  saveSchool: [{ schoolName: 'Northfield School', timeZone: 'Europe/London', leads: LEAD }],
  saveTerms: [planTerms(TERM_DATES).terms],
  importStaff: [[], []],
  build: [BUILD_PARTS[0]],
  saveProgramme: [
    { id: '', name: 'B', cadence: 'Weekly', startsOn: '2026-09-28', endsOn: '', slotDay: '', slotTime: '' },
  ],
  showSurvey: ['none'],
  makeSurvey: ['none'],
  showTakeOver: [],
  takeOver: [true],
  sendSurvey: ['none'],
  savePairs: ['none', '2026-09-28', []],
  savePlaybook: [[]],
  swapPair: ['none', { coach: 'BCO' }, '2026-09-28'],
  endPair: ['none', '2026-09-28'],
  correctConversation: [ELSEWHOSE],
  saveConversation: [ELSEWHOSE],
  previewConversation: [ELSEWHOSE],
  saveVisitNote: [seen({ id: 'JDA-RRE-none', teacher: 'LJA', seenOn: '2026-09-11', note: 'x' })],
  agreeSteps: [[{ id: 'step-JDA-RRE-first', wording: 'x', state: 'Agreed' }]],
  saveStage: ['Praise only'],
  saveTraining: [
    { heldOn: '2026-09-08', technique: 'x', department: '', until: '', about: '', came: '', id: 'none' },
  ],
  showBulletin: [],
  saveBulletin: [BULLETIN],
  sendBulletin: [BULLETIN],
  skipBulletin: [BULLETIN],
  showPractice: [],
  startPractice: [],
  endPractice: [],
  clearPractice: [],
  startCompetition: [{ name: 'R', startsOn: '2026-09-07', endsOn: '2026-09-25' }],
  endCompetition: [],
  openPage: ['leading', '{"drafts":[]}'],
  previewLetters: [],
  approveLetters: [],
  checkHealth: [],
  repair: ['zone', 'zone'],
  repairsMade: [],
  undoRepair: ['no such repair'],
};

/** By a trigger, a menu or the opening of the sheet. */
const ASKED_BY_GOOGLE: Record<string, unknown[]> = {
  onOpen: [],
  onInstall: [],
  openSidebar: [],
  everyHour: [],
  formSubmitted: [],
  openDesk: ['sidebar'],
};

/** @throws Error for a function of which nobody has said what it is asked */
export function askedOf(name: string): unknown[] {
  const asked = { ...ASKED_OF_PAGES, ...ASKED_BY_GOOGLE }[name];
  if (!asked)
    throw new Error(`Say in ASKED_OF_PAGES what “${name}” is asked, so that its answer is looked through.`);
  return asked;
}
