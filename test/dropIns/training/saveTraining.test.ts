/** Training in a school's world: the drop-in form follows it at once and by itself, and the Staff tab within the hour at one read. */
import { refreshForms } from '../../../src/app/refreshForms';
import { saveTraining } from '../../../src/dropIns/training/saveTraining';
import { add } from '../../../src/ports';
import { RECORDS, type StaffMember } from '../../../src/records';
import { linkOf } from '../../../src/school/formLinks';
import { codeIn } from '../../../src/school/people';
import { aPerson, aTraining } from '../../builders';
import { tick } from '../../hour';
import type { MemoryWorld } from '../../memory';
import { northfield, RACHEL, refusalOf, rowsOf, SAM, settingOf } from '../../northfield';

const plan = ({ school }: MemoryWorld) => {
  const [dropIn] = school.forms;
  if (!dropIn) throw new Error('The drop-in form is not built.');
  return dropIn.plan;
};
const helpOf = (world: MemoryWorld) => plan(world).questions.find(({ field }) => field === 'technique')?.help;
const techniques = (world: MemoryWorld) => plan(world).choices['technique'] ?? [];

/** Which tabs an execution reads, and which forms it opens. */
function costOf(world: MemoryWorld, work: (world: MemoryWorld) => void) {
  const here = world.next('');
  const { all } = here.tables;
  const { fit: fitted, setChoices } = here.forms;
  const cost = { read: [] as string[], opened: [] as string[] };
  here.tables.all = (type) => {
    cost.read.push(type.tab);
    return all(type);
  };
  here.forms.fit = (link, plan) => {
    cost.opened.push(link.id);
    return fitted(link, plan);
  };
  here.forms.setChoices = (link, choices) => {
    cost.opened.push(link.id);
    setChoices(link, choices);
  };
  work(here);
  return cost;
}

describe('A7: the focus leads the drop-in form', () => {
  test('from the save on, with its steps first where the stage has steps', () => {
    const world = northfield({ settings: { stage: 'Praise and next step' } });
    const name = techniques(world)[4] ?? '';
    const link = linkOf(world.next(), 'dropInForm');
    saveTraining(world.next(), aTraining({ technique: name }));
    expect(techniques(world)[0]).toBe(name);
    expect(helpOf(world)).toBe(`This half term we look for: ${name}. Leave empty if none stood out.`);
    const first = plan(world).choices['playbookStep']?.[0] ?? '';
    const step = rowsOf(world, 'playbook').find((each) => first.endsWith(each.step));
    expect(step?.technique).toBe(name);
    expect(linkOf(world.next(), 'dropInForm')).toMatchObject({ id: link?.id, url: link?.url });
  });

  test('a technique of the school’s own is offered too', () => {
    const world = northfield();
    const before = techniques(world);
    saveTraining(world.next(), aTraining({ technique: ' Silent handover ' }));
    expect(techniques(world)).toEqual(['Silent handover', ...before]);
    expect(rowsOf(world, 'training')).toMatchObject([{ technique: 'Silent handover' }]);
  });

  test('it begins and ends by itself, in the first round of the day', () => {
    const world = northfield();
    const before = techniques(world);
    saveTraining(
      world.next(),
      aTraining({ heldOn: '2026-09-23', until: '2026-09-24', technique: 'Silent handover' }),
    );
    expect([techniques(world), settingOf(world, 'focusChangesOn')]).toEqual([before, '2026-09-23']);
    tick(world, '2026-09-22T19:05');
    expect(techniques(world)).toEqual(before);
    tick(world, '2026-09-23T07:05');
    expect([techniques(world)[0], settingOf(world, 'focusChangesOn')]).toEqual([
      'Silent handover',
      '2026-09-25',
    ]);
    tick(world, '2026-09-25T07:05');
    expect([techniques(world), settingOf(world, 'focusChangesOn')]).toEqual([before, '']);
    expect(helpOf(world)).toBe('Leave empty if none stood out.');
  });

  test('a day on which it changes is enough to look, and the day before is not', () => {
    const world = northfield();
    refreshForms(world.next(''), false);
    saveTraining(world.next(), aTraining({ heldOn: '2026-09-23', technique: 'Silent handover' }));
    world.school.now = '2026-09-22T10:00';
    expect(costOf(world, (here) => refreshForms(here, false)).opened).toEqual([]);
    world.school.now = '2026-09-23T10:00';
    expect(costOf(world, (here) => refreshForms(here, false)).opened).toEqual(['form-1']);
    expect(techniques(world)[0]).toBe('Silent handover');
  });
});

describe('A10: the training log', () => {
  test('keeps a session that is sent twice once, and changes the one that is there', () => {
    const world = northfield();
    saveTraining(world.next(), aTraining());
    saveTraining(world.next(), aTraining({ came: ['Sam Patel (SPA)'] }));
    expect(rowsOf(world, 'training')).toEqual([aTraining({ came: ['Sam Patel (SPA)'] })]);
  });

  test.each([
    ['no technique', { technique: '  ' }, 'Please say which technique the training is about.'],
    ['an end before it', { until: '2026-09-06' }, 'The focus can’t end before the training is held.'],
  ])('refuses %s in a sentence', (_, given, sentence) => {
    const world = northfield();
    expect(refusalOf(() => saveTraining(world.next(), aTraining(given)))).toBe(sentence);
    expect(rowsOf(world, 'training')).toEqual([]);
  });

  test('is a lead’s', () => {
    const world = northfield();
    expect(refusalOf(() => saveTraining(world.next(SAM.email), aTraining()))).toContain(
      'Only a coaching lead',
    );
  });
});

describe('A2: the lists of the forms follow the Staff tab within the hour', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    aPerson({ forename: 'Teacher', surname: `Number${at}`, id: `T${at}` }),
  );
  const lists = ({ school }: MemoryWorld) =>
    school.forms.map(({ plan: { choices } }) => choices['teacher']?.length);

  test('three hundred people fit; an hour without a change reads one tab and opens no form', () => {
    const world = northfield({ staff: [RACHEL, SAM, ...many] });
    refreshForms(world.next(''), false);
    expect(lists(world)).toEqual([302, 302, 302, 302]);
    expect(costOf(world, (here) => refreshForms(here, false))).toEqual({ read: ['Staff'], opened: [] });
  });

  test.each<[string, (rows: StaffMember[]) => StaffMember[], string[]]>([
    ['someone new is offered', (rows) => [...rows, NIA], ['NOB', 'RNG', 'SPA']],
    ['a leaver is not', (rows) => rows.filter(({ id }) => id !== 'SPA'), ['RNG']],
  ])('by hand in the tab: %s by the next round', (_, change, codes) => {
    const world = northfield({ staff: [RACHEL, SAM] });
    tick(world, '2026-09-21T11:05');
    typeStaff(world, change);
    tick(world, '2026-09-21T12:05');
    const lists = world.school.forms.flatMap(({ plan: said }) => [said.choices['teacher'] ?? []]);
    for (const list of lists.filter(({ length }) => length > 0))
      expect(list.map(codeIn).sort()).toEqual(codes);
    expect(lists.filter(({ length }) => length > 0)).toHaveLength(4);
  });
});

const NIA = aPerson({ forename: 'Nia', surname: 'Obi', id: 'NOB' });

function typeStaff(world: MemoryWorld, change: (rows: StaffMember[]) => StaffMember[]) {
  const after = change(rowsOf(world, 'staff'));
  world.school.tabs.set(RECORDS.staff.tab, []);
  world.next().tables.commit(add(RECORDS.staff, after));
}
