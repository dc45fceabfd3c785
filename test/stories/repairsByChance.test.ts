/**
 * Whatever hands did to the sheet, and whatever is pressed in whatever order: what can be read before a repair can be read
 * after it, and undone the sheet is as it was. `REPAIRS=500` draws as many, each time others.
 */
import fc from 'fast-check';
import type { Finding, RepairShown } from '../../src/health/finding';
import { aSchool, call, converse, dropIn, findings, kept, type School, said } from './school';
import { aSpoiling, lostFrom, readable, type Spoiling, spoil } from './spoilings';

const GIVEN = process.env['REPAIRS'];
const DRAWN = GIVEN ? { numRuns: Number(GIVEN) } : { numRuns: 16, seed: -1538986340 };

const aRunningSchool = kept(async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  dropIn(school, { visitor: 'PMO', teacher: 'BRO' });
  await converse(school, 'BCO', said());
  await converse(school, 'ITU', said({ teacher: 'BRO' }));
  school.ws.advance({ hours: 1 });
  return school;
});

const OWN = ['Settings', 'Repairs made', 'Activity'];
const sheetNow = ({ ws }: School) =>
  ws.spreadsheet
    .getSheets()
    .filter((sheet) => !OWN.includes(sheet.getName()))
    .map((sheet) => [sheet.getName(), trimmed(sheet.getDataRange().getValues())]);

/** Empty rows and columns at the end are nobody's. */
const trimmed = (rows: unknown[][]): string =>
  JSON.stringify(rows.map((row) => JSON.stringify(row).replace(/(,"")+\]$/, ']'))).replace(
    /(,"\[\\"\\"\]")+\]$/,
    ']',
  );

const canBeUndone = ({ does }: Finding): boolean => !does.includes('can’t be undone');

/** A press that the sheet refuses in a sentence changes nothing. */
async function press(school: School, { kind, about }: Finding): Promise<boolean> {
  const before = sheetNow(school);
  try {
    await call(school, 'repair', kind, about);
    return true;
  } catch (problem) {
    expect([String(problem), sheetNow(school)]).toEqual([expect.stringMatching(/“|again/), before]);
    return false;
  }
}

async function pressAndUndo(school: School, found: Finding) {
  const isOfKeys = found.kind === 'id';
  const [before, sheet] = [readable(school, !isOfKeys), sheetNow(school)];
  if (!(await press(school, found))) return;
  expect({ found, lost: lostFrom(before, readable(school, !isOfKeys)) }).toEqual({ found, lost: [] });
  const [made] = await call<RepairShown[]>(school, 'repairsMade');
  if (!canBeUndone(found) || !made?.canUndo) return;
  await call(school, 'undoRepair', made.id);
  expect({ found, sheet: sheetNow(school) }).toEqual({ found, sheet });
  await press(school, found);
}

async function pressAll(school: School, spoilings: Spoiling[], order: number[]) {
  for (const each of spoilings) spoil(school, each);
  for (const chance of order) {
    const offered = (await findings(school)).filter(({ repair }) => repair !== '');
    const found = offered[chance % Math.max(1, offered.length)];
    if (!found) return;
    await pressAndUndo(school, found);
  }
}

test('G2: whatever hands did and whatever is pressed, nothing that can be read is lost, and undoing gives it back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aSpoiling(), { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(11), { minLength: 3, maxLength: 3 }),
      async (spoilings, order) => pressAll(await aRunningSchool(), spoilings, order),
    ),
    DRAWN,
  );
});
