/** A school's world in memory: the ports of the use cases, kept strictly, with faults that a test can ask for. */
import { FIGURE_TABS } from '../src/app/figures';
import { SCHOOL_FORMS } from '../src/app/forms';
import { starterSteps } from '../src/playbook/starter/starter';
import {
  type Answer,
  type FormLink,
  type FormPlan,
  type Forms,
  type Mail,
  type Maintenance,
  QuotaUsedUp,
  type Tables,
  type World,
} from '../src/ports';
import { RECORDS, SETTINGS, type Setting, type SettingName, type Settings, settings } from '../src/records';
import type { Copies } from '../src/records/copies';
import type { Observed } from '../src/records/observed';
import type { RecordOf, RecordType } from '../src/records/record';
import { readSettings, settingsIn } from '../src/school/settings';
import { fill, general, type Stored, tablesOf } from './memoryTables';
import { readIcs } from './readIcs';

type Row = Record<string, unknown>;
type Named = typeof RECORDS;
export type Rows = { [K in Exclude<keyof Named, 'settings'>]?: RecordOf<Named[K]>[] };

export const LEAD = 'lead@northfield.example';

export interface MemoryForm {
  link: FormLink;
  plan: FormPlan;
  answers: Answer[];
}

/** What outlives an execution, and what a test sets by hand. */
export interface School extends Stored {
  now: string;
  /** How often a job may still ask whether there is time. */
  time: number;
  quota: number;
  sent: Mail[];
  forms: MemoryForm[];
  zone: string;
  fileId: string;
  triggers: number;
  /** What a look at the sheet finds, where a test wants something else than a sheet in order. */
  found: Partial<Observed>;
  /** What was renamed and written by repairs. */
  mended: unknown[][];
  ids: number;
  /** Throws instead of the nth mail, where a test wants that. */
  refuse?: (mail: Mail, nth: number) => unknown;
}

export interface MemoryWorld extends World {
  school: School;
  /** The next execution: the settings are read anew. */
  next(asker?: string): MemoryWorld;
}

interface Given extends Rows {
  now?: string;
  asker?: string;
  built?: boolean;
  settings?: Partial<Settings>;
}

/** A school that is set up and built but empty, unless told otherwise; a table's first row is its topmost. */
export function aWorld(given: Given = {}): MemoryWorld {
  const { now = '2026-09-21T10:00', asker = LEAD, built = true, settings: known = {}, ...rows } = given;
  const school: School = {
    now,
    time: Infinity,
    quota: Infinity,
    tabs: new Map(),
    sent: [],
    forms: [],
    pages: [],
    zone: 'Europe/London',
    fileId: 'file-1',
    triggers: 0,
    found: {},
    mended: [],
    ids: 0,
    commitsLeft: Infinity,
  };
  const tables = tablesOf(school);
  if (built) {
    tables.build();
    const start = { schoolName: 'Northfield School', timeZone: 'Europe/London', leads: LEAD, file: 'file-1' };
    fill(school, general(settings), settingRows({ ...start, ...known }));
    const { staff, ...others } = rows as Record<string, Row[]>;
    for (const [name, list] of Object.entries({ staff, ...others }))
      fill(school, general(RECORDS[name as keyof Named] as unknown as RecordType), list ?? []);
  }
  return execution(school, asker);
}

const settingRows = (values: Partial<Settings>): Setting[] =>
  Object.entries(SETTINGS).map(([name, { row, about, first }]) => ({
    id: row,
    value: values[name as SettingName] ?? first,
    about,
  }));

function execution(school: School, asker: string): MemoryWorld {
  const stored = tablesOf(school);
  let values = readSettings(school.tabs.has(settings.tab) ? stored.all(settings) : []);
  const tables: Tables = {
    ...stored,
    commit(changes, ...reports) {
      stored.commit(changes, ...reports);
      values = { ...values, ...settingsIn(changes) };
    },
  };
  const lock = lockOf();
  return {
    school,
    withLock: lock.hold,
    anew: () => execution(school, asker),
    next: (other = asker) => execution(school, other),
    asker,
    schoolForms: SCHOOL_FORMS,
    figureTabs: FIGURE_TABS,
    tables,
    forms: formsOf(school),
    get settings() {
      return values;
    },
    clock: {
      now: () => school.now,
      utc: (moment) => `${moment.replace(/[-:]/g, '')}00Z`,
      hasTime: () => school.time-- > 0,
    },
    mailer: {
      whenUnlocked: (_, work) => lock.whenUnlocked(() => work(lock.hold)),
      hasQueue: lock.hasQueue,
      send: (mail) => send(school, mail, lock.isHeld()),
      quota: () => school.quota,
    },
    ensureTriggers: () => {
      school.triggers = 2;
      return { owner: asker, ids: ['hourly', 'submitted'] };
    },
    maintenance: maintenanceOf(school),
    copies: copiesOf(school),
    fileId: school.fileId,
    timeZone: () => school.zone,
    setTimeZone: (zone) => {
      school.zone = zone;
    },
    starterPlaybook: () => starterSteps.map((step) => ({ ...step })),
    newId: () => `id-${++school.ids}`,
  };
}

/** The sheet as it was built, but for what a test says was found; what is put right is noted. */
function maintenanceOf(school: School): Maintenance {
  return {
    tabNames: () => [...school.tabs.keys()],
    look: (forms) => ({
      zone: school.zone,
      tabs: Object.values(RECORDS)
        .filter((type) => school.tabs.has(type.tab))
        .map((type) => ({
          name: type.tab,
          headings: Object.values(type.fields).map(({ heading }) => heading),
          rows: [],
          unruled: [],
          top: 1,
          above: [],
          isAmongRows: false,
          widths: Object.values(type.fields).map(({ width }) => width),
        })),
      triggers: school.triggers ? ['everyHour', 'formSubmitted'] : [],
      forms: forms.map(({ name, title }) => ({ name, title, state: 'fine', missing: [] })),
      ...school.found,
    }),
    headings: () => [],
    renameTab: (...names) => void school.mended.push(names),
    prepare: (edits) => ({
      undo: [...edits],
      make: () => void school.mended.push(...edits.map((edit) => [edit])),
    }),
  };
}

function copiesOf(school: School): Copies {
  return {
    empty: (tabs) => {
      for (const tab of tabs) if (school.tabs.has(tab)) school.tabs.set(tab, []);
    },
    removeTabs: (tabs) => {
      school.pages = school.pages.filter(({ tab }) => !tabs.includes(tab));
    },
    letGoOfForms: (firsts, keepsAnswers) => void school.mended.push(['let go', firsts, keepsAnswers]),
  };
}

/** As the document's lock: what is queued runs once the work that holds the lock is over. */
function lockOf() {
  const queue: (() => void)[] = [];
  let isHeld = false;
  const empty = () => {
    for (let next = queue.shift(); next; next = queue.shift()) next();
  };
  return {
    hold<T>(work: () => T): T {
      if (isHeld) return work();
      isHeld = true;
      try {
        return work();
      } finally {
        isHeld = false;
        empty();
      }
    },
    whenUnlocked(work: () => void) {
      queue.push(work);
      if (!isHeld) empty();
    },
    hasQueue: () => queue.length > 0,
    isHeld: () => isHeld,
  };
}

function send(school: School, mail: Mail, isLocked: boolean) {
  if (isLocked) throw new Error('A letter goes while the lock is held.');
  const wrong = school.refuse?.(mail, school.sent.length + 1);
  if (wrong !== undefined) throw wrong;
  const recipients = mail.cc ? 2 : 1;
  if (school.quota < recipients) throw new QuotaUsedUp('Service invoked too many times for one day: email.');
  // Whatever a test sends, each of its invitations can be read.
  for (const { type, text } of mail.attachments) if (type.startsWith('text/calendar')) readIcs(text);
  school.quota -= recipients;
  school.sent.push(mail);
}

function formsOf(school: School): Forms {
  const formOf = (link: FormLink): MemoryForm => {
    const form = school.forms.find((each) => each.link.id === link.id);
    if (!form) throw new Error(`There is no form ${link.id}.`);
    return form;
  };
  return {
    create(plan) {
      const id = `form-${school.forms.length + 1}`;
      const link = { id, url: `https://forms.example/${id}`, sheetId: 0, items: {} };
      school.forms.push({ link, plan, answers: [] });
      return link;
    },
    fit(link, plan) {
      const form = formOf(link);
      const items = Object.fromEntries(plan.questions.map(({ field }, index) => [field, 100 + index]));
      form.plan = plan;
      const sheetId = plan.anonymous ? 0 : 7000 + school.forms.indexOf(form);
      form.link = { ...link, url: form.link.url, sheetId, items };
      return form.link;
    },
    setChoices(link, choices) {
      const form = formOf(link);
      form.plan = { ...form.plan, choices };
    },
    answers: (link, since, isNew) => ({
      fresh: formOf(link).answers.filter((answer) => answer.at >= since && isNew(answer, 0)),
      inTab: false,
    }),
    verify: () => {},
    prefilled: (link, values) =>
      `${formOf(link).link.url}?filled=${encodeURIComponent(JSON.stringify(values))}`,
  };
}
