/** What one execution sees of another, and of people, who act between two of its calls. */
import type { Happening, Place, Workspace } from '../../emulator';
import { type Loaded, loaded } from './support';

const OWNER = 'lead@northfield.example';

/** A tab of names, each with a mark, under headings. */
const NAMES = `
  function sheet() { return SpreadsheetApp.getActiveSheet() }
  function start() { sheet().getRange(1, 1, 4, 2).setValues([['Name', 'Mark'], ['Cem', 3], ['Ann', 1], ['Ben', 2]]) }
`;

function script(code: string): Loaded {
  const school = loaded(NAMES + code);
  school.app.call('start');
  return school;
}

const names = (ws: Workspace): unknown[] =>
  ws.spreadsheet
    .getActiveSheet()
    .getDataRange()
    .getValues()
    .map((row) => row.join());

const tab = (ws: Workspace) => ws.spreadsheet.getActiveSheet();

test('another run comes at the planned round trip, reads what was sent, and is logged as any other', () => {
  const { ws, app } = script(`
    function first() { sheet().getRange('B2').setValue(30); SpreadsheetApp.flush(); sheet().getRange('B3').setValue(10); SpreadsheetApp.flush() }
    function second() { return sheet().getDataRange().getValues().join(';') }`);
  const came = ws.meanwhile({ at: 2, act: () => app.call('second') });
  app.call('first');
  expect(came).toMatchObject({ happened: true, value: 'Name,Mark;Cem,30;Ann,1;Ben,2' });
  expect(names(ws)).toEqual(['Name,Mark', 'Cem,30', 'Ann,10', 'Ben,2']);
  expect(ws.executions.slice(1).map(({ fn, status }) => [fn, status])).toEqual([
    ['first', 'completed'],
    ['second', 'completed'],
  ]);
});

test('a place can be named by the service', () => {
  const { ws, app } = script(`
    function first() { sheet().getLastRow(); LockService.getScriptLock().tryLock(1); sheet().getLastRow(); LockService.getScriptLock().releaseLock() }`);
  const trips: number[] = [];
  const place = { service: 'LockService', call: 2 };
  ws.meanwhile({ at: place, act: () => trips.push(ws.executions[1]?.roundTrips ?? 0) });
  app.call('first');
  expect(trips).toEqual([3]);
});

test('a script’s lock is held against whoever comes: tryLock waits in vain, waitLock throws', () => {
  const { ws, app } = script(`
    function first() { var lock = LockService.getDocumentLock(); lock.waitLock(100); sheet().getLastRow(); lock.releaseLock() }
    function patient() { return LockService.getDocumentLock().tryLock(5000) }
    function strict() { LockService.getDocumentLock().waitLock(5000) }
    function after() { return LockService.getDocumentLock().tryLock(1) }`);
  const tried = ws.meanwhile({ at: 2, act: () => app.call('patient') });
  const refused = ws.meanwhile({ at: 2, act: () => app.call('strict') });
  app.call('first');
  expect(tried.value).toBe(false);
  expect(String(refused.error)).toContain('another process was holding the lock for too long');
  expect(ws.executions.map(({ fn, ms }) => [fn, ms > 5000])).toContainEqual(['patient', true]);
  expect(app.call('after')).toBe(true);
});

test('a lock that is let go before the writes are sent keeps nobody from the old state', () => {
  const { ws, app } = script(`
    function add() { var lock = LockService.getDocumentLock(); lock.waitLock(100); var n = sheet().getRange('B2').getValue();
      sheet().getRange('B2').setValue(n + 1); lock.releaseLock() }`);
  ws.meanwhile({ at: 4, act: () => app.call('add') });
  app.call('add');
  expect(names(ws)[1]).toBe('Cem,4');
});

describe('what waits in the buffer', () => {
  const WRITES = `
    function write() { sheet().getRange('A2').setValue('Dee'); PropertiesService.getScriptProperties().getProperty('x'); SpreadsheetApp.flush() }
    function grow() { sheet().insertRowBefore(2); sheet().getRange('A2:B2').setValues([['New', 9]]); SpreadsheetApp.flush() }
    function append() { sheet().appendRow(['Last', 9]); SpreadsheetApp.flush() }
    function newTab() { var made = SpreadsheetApp.getActive().insertSheet('Mine'); made.getRange('A1').setValue('a');
      PropertiesService.getScriptProperties().getProperty('x'); made.getRange('A2').setValue('b'); SpreadsheetApp.flush(); return made.getSheetId() }
    function look() { return sheet().getRange('A2').getValue() }
    function boom() { sheet().getRange('A3').setValue('x'); throw new Error('boom') }`;

  test('is seen by the run that wrote it, and by no other', () => {
    const { ws, app } = script(WRITES);
    const { value } = (() => {
      const seen = ws.meanwhile({ at: 1, act: () => app.call('look') });
      app.call('write');
      return seen;
    })();
    expect(value).toBe('Cem');
    expect(names(ws)[1]).toBe('Dee,3');
  });

  test.each<[string, (ws: Workspace) => unknown, string, string[]]>([
    ['a sort', (ws) => tab(ws).getRange('A2:B4').sort(1), 'write', ['Dee,1', 'Ben,2', 'Cem,3']],
    [
      'a row inserted above',
      (ws) => tab(ws).insertRowBefore(2),
      'write',
      ['Dee,', 'Cem,3', 'Ann,1', 'Ben,2'],
    ],
    ['a row deleted', (ws) => tab(ws).deleteRow(2), 'write', ['Dee,1', 'Ben,2']],
    ['a column inserted', (ws) => tab(ws).insertColumnBefore(1), 'write', ['Dee,Cem,3', ',Ann,1', ',Ben,2']],
    ['another cell typed', (ws) => ws.edit(tab(ws).getName(), 'B2', 7), 'write', ['Dee,7', 'Ann,1', 'Ben,2']],
    [
      'a row at the end',
      (ws) => tab(ws).appendRow(['Eve', 5]),
      'append',
      ['Cem,3', 'Ann,1', 'Ben,2', 'Eve,5', 'Last,9'],
    ],
    [
      'the same cell typed',
      (ws) => ws.edit(tab(ws).getName(), 'A2', 'Typed'),
      'grow',
      ['New,9', 'Typed,3', 'Ann,1', 'Ben,2'],
    ],
  ])('is written by place on what %s left', (_, act, fn, expected) => {
    const { ws, app } = script(WRITES);
    ws.meanwhile({ at: 1, act: () => act(ws) });
    app.call(fn);
    expect(names(ws).slice(1)).toEqual(expected);
  });

  test('a new tab is the same tab afterwards', () => {
    const { ws, app } = script(WRITES);
    const seen = ws.meanwhile({
      at: 1,
      act: () => ws.spreadsheet.getSheets().map((each) => each.getName()),
    });
    const id = app.call('newTab');
    expect(seen.value).toEqual(['Sheet1']);
    const mine = ws.spreadsheet.getSheetByName('Mine');
    expect([mine?.getSheetId(), mine?.getDataRange().getValues()]).toEqual([id, [['a'], ['b']]]);
  });

  test('is lost whole where it can be written no more, and the next flush says so', () => {
    const { ws, app } = script(
      `function main() { sheet().getRange('B2').setValue('first'); sheet().getRange('A4').setValue('second');
        PropertiesService.getScriptProperties().getProperty('x'); try { SpreadsheetApp.flush() } catch (e) { return e.message } }`,
    );
    const shrink = () => tab(ws).deleteRows(3, tab(ws).getMaxRows() - 2);
    ws.meanwhile({ at: { service: 'PropertiesService' }, act: shrink });
    expect(app.call('main')).toBe('The coordinates of the range are outside the dimensions of the sheet.');
    expect(names(ws)).toEqual(['Name,Mark', 'Cem,3']);
  });

  test('a tab that someone deleted is found by nobody', () => {
    const { ws, app } = script(
      `function main() { var old = SpreadsheetApp.getActive().getSheetByName('Old'); try { return old.getRange('A1').getValue() } catch (e) { return e.message } }`,
    );
    const old = ws.spreadsheet.insertSheet('Old');
    const id = old.getSheetId();
    ws.meanwhile({ at: 2, act: () => ws.spreadsheet.deleteSheet(old) });
    expect(app.call('main')).toBe(`Sheet ${id} not found`);
  });

  test('is not touched by the failure of another', () => {
    const { ws, app } = script(WRITES);
    const came = ws.meanwhile({ at: 1, act: () => app.call('boom') });
    app.call('write');
    expect(String(came.error)).toContain('boom');
    expect(ws.executions.map(({ status }) => status)).toEqual(['completed', 'completed', 'failed']);
    expect(names(ws)[1]).toBe('Dee,3');
  });

  test('dies with its own run, and leaves what another wrote meanwhile', () => {
    const { ws, app } = script(WRITES);
    ws.meanwhile({ at: 1, act: () => ws.edit(tab(ws).getName(), 'B3', 77) });
    ws.faults.killAt(2);
    expect(() => app.call('write')).toThrow('killed');
    expect(names(ws)).toEqual(['Name,Mark', 'Cem,3', 'Ann,77', 'Ben,2']);
  });
});

test('faults ordered for a run are not met by those that come amid it', () => {
  const { ws, app } = script('function look() { return sheet().getLastRow() + sheet().getLastRow() }');
  const came = ws.meanwhile({ at: 1, act: () => app.call('look') });
  ws.faults.killAt(2);
  expect(() => app.call('look')).toThrow('killed');
  expect(came.value).toBe(8);
});

test('an hour that passes amid a run ends it: six minutes are over', () => {
  const { ws, app } = script(
    'function slow() { sheet().getLastRow(); sheet().getRange("A2").setValue("late") }',
  );
  ws.meanwhile({ at: 1, act: () => ws.advance({ hours: 1 }) });
  expect(() => app.call('slow')).toThrow('Exceeded maximum execution time');
  expect(names(ws)[1]).toBe('Cem,3');
});

test('a clock that ticks amid a run starts what is due then, and the run goes on', () => {
  const { ws, app } = script(`
    function plan() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create() }
    function tick() { sheet().appendRow(['tick', sheet().getLastRow()]) }
    function slow() { sheet().getLastRow(); return new Date().getTime() }`);
  app.call('plan');
  const before = ws.now.getTime();
  ws.meanwhile({ at: 1, act: () => ws.advance({ minutes: 2 }) });
  expect(Number(app.call('slow')) - before).toBeGreaterThanOrEqual(120_000);
  expect(names(ws)).toContain('tick,4');
});

test('plans may be nested: what is planned within an act comes amid what the act runs', () => {
  const { ws, app } = script(
    'function look() { return sheet().getRange("A2").getValue() + sheet().getRange("A3").getValue() }',
  );
  let inner: Happening | undefined;
  ws.meanwhile({
    at: 2,
    act: () => {
      inner = ws.meanwhile({
        at: 2,
        act: () =>
          tab(ws)
            .getRange('A2:A3')
            .setValues([['X'], ['Y']]),
      });
      return app.call('look');
    },
  });
  expect(app.call('look')).toBe('CemY');
  expect(inner?.happened).toBe(true);
});

test('the same seed gives the same places, others other ones, and what has no place does not happen', () => {
  const { ws, app } = script('function look() { for (var i = 0; i < 6; i++) sheet().getLastRow() }');
  const placesOf = (seed: number): number[] => {
    const places: number[] = [];
    const note = () => places.push(ws.executions[ws.executions.length - 1]?.roundTrips ?? -1);
    const plans = ws.interleave(seed, [note, note, note], { within: 12 });
    app.call('look');
    for (const plan of plans) plan.cancel();
    expect(plans.filter(({ happened }) => happened)).toHaveLength(places.length);
    return places;
  };
  const seeds = Array.from({ length: 40 }, (_, seed) => placesOf(seed).join());
  expect(placesOf(7).join()).toBe(seeds[7]);
  expect(new Set(seeds).size).toBeGreaterThan(15);
  expect(new Set(seeds.flatMap((each) => each.split(','))).size).toBe(7);
});

/** Two people add one to a cell at the same time: with the lock and the flush nothing is lost, whatever the place. */
test.each<[string, string, boolean]>([
  [
    'under the lock, flushed before it is let go',
    'lock.waitLock(9); add(); SpreadsheetApp.flush(); lock.releaseLock()',
    true,
  ],
  ['without a lock', 'add(); SpreadsheetApp.flush()', false],
  ['under the lock, not flushed', 'lock.waitLock(9); add(); lock.releaseLock()', false],
])('additions %s', (_, body, kept) => {
  const lost = Array.from({ length: 12 }, (__, i): Place => i + 1).map((at) => {
    const { ws, app } = script(`
      function add() { var n = sheet().getRange('B2').getValue(); sheet().getRange('B2').setValue(n + 1) }
      function main() { var lock = LockService.getDocumentLock(); ${body} }`);
    ws.meanwhile({ at, act: () => app.clientCall('main') });
    app.call('main');
    const done = ws.executions.filter(({ fn, status }) => fn === 'main' && status === 'completed').length;
    return 3 + done - Number(tab(ws).getRange('B2').getValue());
  });
  expect(lost.every((each) => each === 0)).toBe(kept);
});

test('people keep their own names amid another’s run', () => {
  const { ws, app } = script(
    'function who() { sheet().getLastRow(); return Session.getActiveUser().getEmail() }',
  );
  const came = ws.meanwhile({ at: 1, act: () => ws.as('kim@northfield.example', () => app.call('who')) });
  expect([app.call('who'), came.value]).toEqual([OWNER, 'kim@northfield.example']);
});
