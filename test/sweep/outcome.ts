/** What a day left behind, in words that can be compared: rows, letters, forms, triggers, the lock. */
import type { CoachingPayload } from '../../src/coaching/payload';
import { RECORDS } from '../../src/records';
import { keyOf, type RecordType } from '../../src/records/record';
import { call, type School } from '../stories/school';

export interface Outcome {
  /** Each row of each tab, without chance ids and passing moments. */
  rows: string[];
  /** Keys that stand twice in a tab. */
  doubled: string[];
  /** Receiver and subject of every letter that went; those that tell of a fault are left out. */
  sent: string[];
  /** The same of the letters that the lead is shown as uncertain, and of those that wait and will be tried again. */
  open: string[];
  /** Each form that sends its answers here, with its questions. */
  forms: string[];
  /** Bare forms whose run was cut off between making them and storing their id: nobody can find those again. */
  leftOver: number;
  triggers: string[];
  isLockFree: boolean;
  /** Why the sidebar can't be opened, '' where it can. */
  shut: string;
}

/** What differs because a day was disturbed: the log of faults, figures that are made anew from time to time, and moments. */
const PASSING = {
  tabs: ['Activity', 'Repairs made', 'This fortnight', 'Drop-ins by week', 'Standings'],
  columns: ['Written at', 'State', 'Why', 'Letter'],
  settings: [
    'Answers checked at',
    'Figures shown at',
    // Worked out with the year's first figures, which one of the two days may have had.
    'Departments counted together',
    'Sheet checked at',
    'Things that need a look',
    'Fault told on',
    // Put out by the next hour, which one of the two days may have had; the letters themselves are compared.
    'Letters waiting',
    'Drop-in form',
    'Coaching form',
    'Visit form',
    'Planning form',
    'Being named form',
    'Surveys',
  ],
  letters: /^Stepwise met a fault/,
};

/** Ids that Google draws by chance: of what is made, and of triggers. */
const CHANCE = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b\d{16}\b/g;

const TYPES = Object.values(RECORDS) as unknown as RecordType[];

interface Tab {
  name: string;
  headings: string[];
  rows: string[][];
}

export async function outcomeOf(school: School): Promise<Outcome> {
  const { ws } = school;
  const tabs = ws.spreadsheet.getSheets().map((sheet): Tab => {
    const [headings = [], ...rows] = ownColumns(sheet.getDataRange().getDisplayValues());
    return { name: sheet.getName(), headings, rows: rows.filter((cells) => cells.some(Boolean)) };
  });
  const desk: Promise<CoachingPayload> = ws.as(ws.state.owner, () => call(school, 'openDesk'));
  const { attention, shut } = await desk.then(
    (opened) => ({ attention: opened.attention, shut: '' }),
    (problem: Error) => ({ attention: { uncertain: [] }, shut: problem.message }),
  );
  return {
    shut,
    rows: tabs.flatMap(lastingRows),
    doubled: tabs.flatMap(doubledKeys),
    sent: ws.mail.sent.map(({ to, subject }) => `${to}: ${subject}`).filter(isLasting),
    open: openLetters(attention, tabs),
    ...formsOf(school, tabs),
    triggers: ws.state.triggers.map(({ handler }) => handler).sort(),
    isLockFree: isLockFree(school),
  };
}

/** Without the columns that have no heading: somebody put them in, and they stay empty. */
const ownColumns = ([headings = [], ...rows]: string[][]): string[][] => {
  const isOwn = (row: string[]) => (_: string, at: number) => headings[at] !== '' || row[at] !== '';
  return [headings, ...rows].map((row) => row.filter(isOwn(row)));
};

const isLasting = (letter: string) => !PASSING.letters.test(letter.replace(/^.*?: /, ''));

function lastingRows({ name, headings, rows }: Tab): string[] {
  if (PASSING.tabs.includes(name)) return [];
  const lasting = headings.map((heading) => !PASSING.columns.includes(heading));
  return rows
    .filter(([first = '']) => name !== 'Settings' || !PASSING.settings.includes(first))
    .filter((cells) => name !== 'Outbox' || cells[headings.indexOf('Kind')] !== 'fault')
    .map((cells) => cells.map((cell, at) => (lasting[at] ? cell.replace(CHANCE, '#') : '')))
    .map((cells) => `${name}: ${cells.join(' | ')}`);
}

function doubledKeys({ name, headings, rows }: Tab): string[] {
  const type = TYPES.find(({ tab }) => tab === name);
  if (!type) return [];
  const at = headings.indexOf(type.fields[keyOf(type)]?.heading ?? '');
  const keys = rows.map((cells) => cells[at] ?? '');
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${name}: ${key}`);
}

const settingOf = (tabs: Tab[], setting: string): string =>
  tabs.find(({ name }) => name === 'Settings')?.rows.find(([first]) => first === setting)?.[1] ?? '';

/** A letter that waits is only safe while the hourly round knows that some do. */
function openLetters(attention: Pick<CoachingPayload['attention'], 'uncertain'>, tabs: Tab[]): string[] {
  const uncertain = attention.uncertain.map(({ to, subject }) => `${to}: ${subject}`);
  const box = tabs.find(({ name }) => name === 'Outbox');
  if (!box || settingOf(tabs, 'Letters waiting') === '') return uncertain;
  const [to, subject, state] = ['To', 'Subject', 'State'].map((heading) => box.headings.indexOf(heading));
  const waiting = box.rows.filter((cells) => cells[state ?? -1] === 'Waiting');
  return [...uncertain, ...waiting.map((cells) => `${cells[to ?? -1]}: ${cells[subject ?? -1]}`)];
}

function formsOf({ ws }: School, tabs: Tab[]): Pick<Outcome, 'forms' | 'leftOver'> {
  const surveys: object = JSON.parse(settingOf(tabs, 'Surveys') || '{}');
  const stored = [
    ...['Drop-in form', 'Coaching form', 'Visit form', 'Planning form', 'Being named form'].map((name) =>
      settingOf(tabs, name),
    ),
    ...Object.values(surveys).map((link) => JSON.stringify(link)),
  ];
  const isBare = ({ id, items, destination }: (typeof ws.forms)[number]) =>
    items.length === 0 && !destination && !stored.some((link) => link.includes(id));
  const known = ws.forms.filter((form) => !isBare(form));
  return {
    leftOver: ws.forms.length - known.length,
    forms: known.map(({ id, title, items, published, accepting, destination, responses }) => {
      const link = stored.find((each) => each.includes(id));
      const ids: number[] = link ? Object.values(JSON.parse(link).items) : [];
      const questions = items.map((item) => `${item.title}${ids.includes(item.id) ? '' : ' (unknown)'}`);
      const state = { published, accepting, isTied: destination !== undefined, answers: responses.length };
      return `${title} ${JSON.stringify({ ...state, tab: link ? JSON.parse(link).sheetId !== 0 : '', questions })}`;
    }),
  };
}

function isLockFree({ ws }: School): boolean {
  const lock = ws.globals.LockService.getDocumentLock();
  const isFree = lock.tryLock(0);
  if (isFree) lock.releaseLock();
  return isFree;
}

/** What of `list` the other one lacks, doubles counted. */
function lacking(list: string[], other: string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const CLOCK = '\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?';
const MOMENT = new RegExp(`\\d{4}-\\d\\d-\\d\\dT${CLOCK}|\\d{1,2} (?:${MONTHS}) \\d{4} ${CLOCK}`, 'g');

/** A run that waits for Google and tries again takes this much longer at most. */
const LATER_BY = 2 * 60_000;

/** The same row, written some seconds earlier or later; its days, and moments that people gave, are as exact as ever. */
function isAlike(row: string, other: string): boolean {
  if (row.replace(MOMENT, '@') !== other.replace(MOMENT, '@')) return false;
  const [moments, others] = [row, other].map((each) =>
    (each.match(MOMENT) ?? []).map((at) => Date.parse(at)),
  );
  return (moments ?? []).every((at, index) => Math.abs(at - (others?.[index] ?? 0)) <= LATER_BY);
}

/** Rows of `list` that the other day has not, nor any row alike. */
function lackingRows(list: string[], other: string[]): string[] {
  const left = lacking(other, list);
  return lacking(list, other).filter((row) => {
    const at = left.findIndex((each) => isAlike(row, each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Every way in which a disturbed day came out worse than the undisturbed one, in sentences. */
export function worse(day: Outcome, calm: Outcome): string[] {
  const missed = lacking(calm.sent, day.sent);
  const told = (what: string, list: string[]) => list.map((each) => `${what}: ${each.slice(0, 200)}`);
  return [
    ...told('a row is lost', lackingRows(calm.rows, day.rows)),
    ...told('a row is too many', lackingRows(day.rows, calm.rows)),
    ...told('a key stands twice', day.doubled),
    ...told('a letter went twice', lacking(day.sent, calm.sent)),
    ...told('a letter is lost', lacking(missed, day.open)),
    ...told('a form is lost', lacking(calm.forms, day.forms)),
    ...told('a form is too many', lacking(day.forms, calm.forms)),
    ...(`${day.triggers}` === `${calm.triggers}` ? [] : [`the triggers are ${day.triggers}`]),
    ...(day.isLockFree ? [] : ['the lock is held']),
    ...(day.shut === calm.shut ? [] : [`the sidebar: ${day.shut}`]),
  ];
}
