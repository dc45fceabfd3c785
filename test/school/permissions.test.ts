/** Who may do what: everything that arranges coaching is a lead's, and a refused call changes nothing. */
import { approveLetters, previewLetters } from '../../src/fortnight/sendFortnightLetters';
import { endPair, savePairs, swapPair } from '../../src/programmes/pairs/arrangePairs';
import { saveProgramme } from '../../src/programmes/programme/saveProgramme';
import { askerLeads, isCopy, leadOnly, leadsOf } from '../../src/school/permissions';
import { saveSchool } from '../../src/setUp/saveSchool';
import { importStaff } from '../../src/setUp/staff/importStaff';
import { saveTerms } from '../../src/setUp/terms/saveTerms';
import { aPerson, aProgramme, theTerms } from '../builders';
import { aWorld, LEAD, type MemoryWorld } from '../memory';
import { northfield, RACHEL, refusalOf } from '../northfield';

const forLeads: [name: string, call: (world: MemoryWorld) => unknown][] = [
  [
    'saving the school',
    (world) => saveSchool(world, { schoolName: 'Mine', timeZone: 'UTC', leads: RACHEL.email }),
  ],
  ['saving term dates', (world) => saveTerms(world, theTerms())],
  ['importing staff', (world) => importStaff(world, [aPerson({ id: 'ABE', email: 'a@b.example' })], [])],
  ['saving a programme', (world) => saveProgramme(world, aProgramme({ name: 'Mine' }))],
  [
    'making pairs',
    (world) =>
      savePairs(world, 'programme-1', '2026-09-21', [{ coach: 'RNG', teacher: 'TRE', format: '', mode: '' }]),
  ],
  [
    'swapping a pair',
    (world) => swapPair(world, 'pair-1', { coach: 'TRE', format: '', mode: '' }, '2026-09-28'),
  ],
  ['ending a pair', (world) => endPair(world, 'pair-1', '2026-09-28')],
  ['reading everyone’s letters', previewLetters],
  ['letting the letters go', approveLetters],
];

describe.each(forLeads)('%s', (_, call) => {
  test.each([RACHEL.email, 'who@elsewhere.example', ''])('is not for %j', (asker) => {
    const world = northfield();
    const before = JSON.stringify([...world.school.tabs]);
    expect(refusalOf(() => call(world.next(asker)))).toBe(
      `Only a coaching lead can do this. The leads are ${LEAD}.`,
    );
    expect(JSON.stringify([...world.school.tabs])).toBe(before);
    expect(world.school.sent).toEqual([]);
  });

  test('is for a lead, in whatever capitals', () => {
    expect(() => call(northfield().next('Lead@NORTHFIELD.example'))).not.toThrow();
  });
});

test.each([
  ['a@n.example', ['a@n.example']],
  [
    'A@n.example, b@n.example;c@n.example\nd@n.example',
    ['a@n.example', 'b@n.example', 'c@n.example', 'd@n.example'],
  ],
  [' , ', []],
  ['Rachel Ng <R.Ng@b.example>; and sam@b.example', ['r.ng@b.example', 'sam@b.example']],
  ['mailto:rachel@b.example / "sam@b.example"', ['rachel@b.example', 'sam@b.example']],
  ['Rachel Ng', []],
])('the leads of %j', (leads, expected) =>
  expect(leadsOf(aWorld({ settings: { leads } }))).toEqual(expected),
);

test('before the school has a name whoever asks is a lead', () => {
  expect(askerLeads(aWorld({ built: false, asker: RACHEL.email }))).toBe(true);
});

test.each([
  ['a coach', RACHEL.email, false],
  ['whoever set the triggers', LEAD, true],
])('where somebody emptied the row of the leads, %s leads: %s, %s', (_, asker, leads) => {
  const world = aWorld({ settings: { leads: '', triggersMade: LEAD }, asker });
  expect(askerLeads(world)).toBe(leads);
  if (!leads) expect(() => leadOnly(world)).toThrow(`The leads are ${LEAD}.`);
});

test('where nobody is left to lead, the refusal says where to name one', () => {
  const world = aWorld({ settings: { leads: '' }, asker: RACHEL.email });
  expect(() => leadOnly(world)).toThrow('write a lead’s address into the row “Coaching leads”');
});

test('a lead’s address inside a longer one is no lead’s', () => {
  expect(askerLeads(aWorld({ asker: `x${LEAD}` }))).toBe(false);
});

test.each([
  ['', 'file-1', false],
  ['file-1', 'file-1', false],
  ['file-1', 'file-2', true],
])('set up in %j and opened in %j is a copy: %s', (file, fileId, expected) => {
  const world = aWorld({ settings: { file } });
  world.school.fileId = fileId;
  expect(isCopy(world.next())).toBe(expected);
});
