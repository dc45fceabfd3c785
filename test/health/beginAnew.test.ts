/** What becomes of every setting and of every tab in a copy that is begun anew: the next one can't be forgotten. */
import { firstForms, type RowsInACopy, tabsToEmpty } from '../../src/health/beginAnew';
import { checkHealth } from '../../src/health/checkHealth';
import { repair } from '../../src/health/repair';
import { RECORDS, SETTINGS, type SettingName, type Settings } from '../../src/records';
import { aWorld, LEAD, type MemoryWorld } from '../memory';

const OTHER = 'h.head@southfield.example';

/** All that a copy may keep of the first school. Whatever is added here must write to nobody, reach no form and name no hour. */
const KEEPS: Record<RowsInACopy, SettingName[]> = {
  kept: [
    'schoolName',
    'timeZone',
    'stage',
    'layout',
    'agreesFirst',
    'lettersWrittenFor',
    'departmentGroups',
    'metInTwo',
  ],
  forgotten: ['timeZone', 'stage'],
};

const names = Object.keys(SETTINGS) as SettingName[];

/** A copy in which every setting says something of the first school. */
function aCopy(given: Parameters<typeof aWorld>[0] = {}): MemoryWorld {
  const said = Object.fromEntries(names.map((name) => [name, `first school’s ${name}`]));
  const settings = { ...said, timeZone: 'Europe/London', file: 'file-of-the-first-school', leads: LEAD };
  return aWorld({ ...given, asker: OTHER, settings });
}

const begun = (world: MemoryWorld, rows: RowsInACopy) => {
  repair(world, 'copy', rows);
  return world.next(OTHER);
};

describe.each<RowsInACopy>(['kept', 'forgotten'])('with rows %s', (rows) => {
  test('of the settings only those are kept that are listed here', () => {
    const before = aCopy().settings;
    const { settings } = begun(aCopy(), rows);
    const kept = names.filter((name) => settings[name] === before[name]);
    expect(kept.sort()).toEqual([...KEEPS[rows]].sort());
    const others = names.filter((name) => !KEEPS[rows].includes(name));
    const set: Partial<Settings> = rows === 'kept' ? { leads: OTHER, file: 'file-1' } : {};
    expect(Object.fromEntries(others.map((name) => [name, settings[name]]))).toEqual({
      ...Object.fromEntries(others.map((name) => [name, SETTINGS[name].first])),
      ...set,
    });
  });

  test('every tab is emptied but those whose rows stay', () => {
    const tabs = Object.values(RECORDS).map(({ tab }) => tab);
    const stay = tabs.filter((tab) => !tabsToEmpty(rows).includes(tab));
    const gone = ['Visit plans', 'Outbox', 'Activity', 'Repairs made'];
    expect(stay).toEqual(
      rows === 'kept' ? tabs.filter((tab) => !gone.includes(tab)) : ['Playbook', 'Settings'],
    );
  });
});

test('what is open at the first school is closed, and what has gone stays as it was', () => {
  const competition = { name: 'Race', startsOn: '2026-09-14', endsOn: '2026-09-25', id: 'c-1' };
  const bulletin = { opening: 'Ours', visits: [], shoutOuts: [], leftOut: [] };
  const world = begun(
    aCopy({
      competitions: [
        { ...competition, closedOn: '' },
        { ...competition, id: 'c-0', closedOn: '2026-09-01' },
      ],
      bulletins: [
        { ...bulletin, state: 'Draft', id: '2026-09-21' },
        { ...bulletin, state: 'Sent', id: '2026-09-14' },
      ],
    }),
    'kept',
  );
  expect(world.tables.all(RECORDS.competitions).map(({ closedOn }) => closedOn)).toEqual([
    '2026-09-21',
    '2026-09-01',
  ]);
  expect(world.tables.all(RECORDS.bulletins).map(({ state }) => state)).toEqual(['Skipped', 'Sent']);
});

test('the letters follow the school’s own term dates, whatever was due at the first school', () => {
  const term = {
    kind: 'Term',
    name: 'Autumn 1',
    firstDay: '2026-09-07',
    lastDay: '2026-10-23',
    id: 't-1',
  } as const;
  expect(begun(aCopy({ terms: [term] }), 'kept').settings.lettersDue).toMatch(/^2026-\d\d-\d\dT15:00$/);
});

test('both ways are offered to whoever opens it, and nothing else is found', () => {
  expect(checkHealth(aCopy()).map(({ kind, about, repair: button }) => [kind, about, button])).toEqual([
    ['copy', 'kept', 'Begin anew and keep the rows'],
    ['copy', 'forgotten', 'Begin anew with the playbook alone'],
  ]);
});

test('somebody whom Google does not name can’t begin anew, since nobody would lead there', () => {
  const world = aCopy().next('');
  expect(() => repair(world, 'copy', 'kept')).toThrow('Google does not tell Stepwise who you are');
  expect(world.settings.file).toBe('file-of-the-first-school');
});

test('once begun anew, only its lead may repair', () => {
  const world = begun(aCopy(), 'kept').next(LEAD);
  expect(() => repair(world, 'copy', 'kept')).toThrow('Only a coaching lead can do this.');
});

test('the first school’s forms are known from any words that name them, even where those can’t be read any more', () => {
  const one =
    '{"id":"1aB-c_","url":"https://docs.google.com/forms/d/e/1FAI-x/viewform","sheetId":71,"items":{}}';
  const { settings } = aWorld({
    settings: {
      dropInForm: one,
      surveys: `{"p":${one.replace('1aB-c_', '2dE')}`,
      visitNoteForm: 'overtyped',
    },
  });
  expect(firstForms(settings)).toEqual({ keys: ['1aB-c_', '2dE', '1FAI-x', '1FAI-x'], sheetIds: [71, 71] });
});
