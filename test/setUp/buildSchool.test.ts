/** Setting up: the school's answers and the parts that are built, each as often as one likes. */
import { BUILD_PARTS } from '../../src/app/forms';
import { openDesk } from '../../src/app/openDesk';
import { SETTINGS } from '../../src/records';
import { FORMS_WITH_A_ROW } from '../../src/records/formLink';
import { linkOf } from '../../src/school/formLinks';
import { build } from '../../src/setUp/buildSchool';
import type { SchoolAnswers } from '../../src/setUp/payload';
import { saveSchool } from '../../src/setUp/saveSchool';
import { aPerson } from '../builders';
import { aWorld, LEAD, type MemoryWorld } from '../memory';
import { GONE, RACHEL, refusalOf, rowsOf, SAM, settingOf, TOM } from '../northfield';

const answers: SchoolAnswers = { schoolName: ' Northfield School ', timeZone: 'Europe/London', leads: LEAD };
const fresh = () => aWorld({ built: false });
const buildAll = (world: MemoryWorld) => {
  for (const part of BUILD_PARTS) build(world.next(), part);
};

describe('the school’s answers', () => {
  test('make the tabs, set the file’s time zone and are kept', () => {
    const world = fresh();
    saveSchool(world, {
      ...answers,
      timeZone: 'Europe/Dublin',
      leads: ' Lead@Northfield.example; b@n.example ',
    });
    expect(world.next().settings).toMatchObject({
      schoolName: 'Northfield School',
      timeZone: 'Europe/Dublin',
      leads: 'lead@northfield.example, b@n.example',
      file: 'file-1',
    });
    expect(world.school.zone).toBe('Europe/Dublin');
    expect(rowsOf(world, 'settings').map(({ id }) => id)).toEqual(
      Object.values(SETTINGS).map(({ row }) => row),
    );
  });

  test('given again they change the rows and double none', () => {
    const world = fresh();
    saveSchool(world, answers);
    saveSchool(world.next(), { ...answers, schoolName: 'Southfield' });
    expect(rowsOf(world, 'settings')).toHaveLength(Object.keys(SETTINGS).length);
    expect(settingOf(world, 'schoolName')).toBe('Southfield');
  });

  test('put back a row that somebody deleted, and keep what the others remember', () => {
    const world = aWorld({ settings: { lettersApproved: '2026-09-01' } });
    world.school.tabs.get('Settings')?.shift();
    saveSchool(world.next(), answers);
    expect(world.next().settings).toMatchObject({
      schoolName: 'Northfield School',
      lettersApproved: '2026-09-01',
    });
  });

  test.each([
    [{ schoolName: '  ' }, 'Please write the school’s name.'],
    [{ timeZone: '' }, '“” is not a time zone.'],
    [{ timeZone: 'London' }, '“London” is not a time zone. Choose one, such as Europe/London.'],
    [{ leads: ' , ' }, 'Please name at least one coaching lead by e-mail address.'],
    [{ leads: `${LEAD}, Rachel` }, '“Rachel” is not a whole e-mail address.'],
    [{ leads: `${LEAD}, r@school` }, '“r@school” is not a whole e-mail address.'],
  ])('%j is refused, and nothing is made', (given, sentence) => {
    const world = fresh();
    expect(refusalOf(() => saveSchool(world, { ...answers, ...given }))).toContain(sentence);
    expect(world.school.tabs.size).toBe(0);
  });

  test.each(['Europe/London', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1', 'UTC'])(
    '%s is a time zone',
    (timeZone) => {
      const world = fresh();
      saveSchool(world, { ...answers, timeZone });
      expect(world.school.zone).toBe(timeZone);
    },
  );
});

describe('building', () => {
  const people = {
    staff: [SAM, RACHEL, TOM, GONE, aPerson({ forename: 'Una', surname: 'Orr', role: 'Support staff' })],
  };

  test('needs the school’s name first', () =>
    expect(refusalOf(() => build(fresh(), 'tabs'))).toContain('Please begin with the school’s name'));

  test.each([1, 2, 3])('%i times makes one form each, one playbook, one pair of triggers', (times) => {
    const world = aWorld(people);
    for (let time = 0; time < times; time++) buildAll(world);
    expect(world.school.forms).toHaveLength(FORMS_WITH_A_ROW.length);
    expect(rowsOf(world, 'playbook')).toHaveLength(40);
    expect(rowsOf(world, 'settings')).toHaveLength(Object.keys(SETTINGS).length);
    expect(world.school.triggers).toBe(2);
    expect(settingOf(world, 'triggersMade')).toBe(LEAD);
    for (const [index, form] of FORMS_WITH_A_ROW.entries())
      expect(linkOf(world.next(), form)).toMatchObject({ ...world.school.forms[index]?.link });
  });

  test('leaves a playbook that the school has made its own', () => {
    const world = aWorld(people);
    build(world, 'playbook');
    const tab = world.school.tabs.get('Playbook');
    tab?.splice(1);
    build(world.next(), 'playbook');
    expect(rowsOf(world, 'playbook')).toHaveLength(1);
  });

  test('cut off after the form was made, it is mended and not made twice', () => {
    const world = aWorld(people);
    world.school.commitsLeft = 1;
    expect(() => build(world, 'drop-in form')).toThrow();
    world.school.commitsLeft = Number.POSITIVE_INFINITY;
    expect(openDesk(world.next()).setUp.built).toBe(false);
    build(world.next(), 'drop-in form');
    expect(world.school.forms).toHaveLength(1);
    expect(linkOf(world.next(), 'dropInForm')?.sheetId).toBe(7000);
  });

  test('the forms list those who teach here today, by department and surname', () => {
    const world = aWorld(people);
    buildAll(world);
    const teachers = ['Tom Reid, History (TRE)', 'Rachel Ng, Maths (RNG)', 'Sam Patel, Maths (SPA)'];
    const lists = world.school.forms.flatMap(({ plan }) =>
      plan.choices['teacher'] ? [plan.choices['teacher']] : [],
    );
    expect(lists).toEqual([teachers, teachers, teachers, teachers]);
  });

  test('the drop-in form lists each technique once, the coaching form every step', () => {
    const world = aWorld(people);
    buildAll(world);
    const [dropIn, coaching] = world.school.forms.map(({ plan }) => plan.choices);
    const playbook = rowsOf(world, 'playbook');
    expect(dropIn?.['technique']).toEqual([...new Set(playbook.map(({ technique }) => technique))]);
    expect(coaching?.['playbookStep']).toHaveLength(40);
    expect(coaching?.['playbookStep']?.[0]).toContain(playbook[0]?.step);
  });

  test('each form says who sees the words, and asks what its record asks', () => {
    const world = aWorld(people);
    buildAll(world);
    const [dropIn, coaching] = world.school.forms.map(({ plan }) => plan);
    expect(dropIn?.title).toBe('Northfield School: lesson drop-in');
    for (const plan of [dropIn, coaching])
      expect(plan?.description).toContain('Never part of performance management.');
    expect(dropIn?.questions.map(({ field }) => field)).toEqual([
      'visitedOn',
      'teacher',
      'technique',
      'praise',
      'sharing',
      'thanks',
    ]);
    expect(coaching?.questions.find(({ field }) => field === 'coach')).toBeUndefined();
  });

  test('the tabs are built over what is there, and no row is touched', () => {
    const world = aWorld(people);
    buildAll(world);
    const rows = JSON.stringify([...world.school.tabs].filter(([tab]) => tab !== 'Settings'));
    build(world.next(), 'tabs');
    expect(JSON.stringify([...world.school.tabs].filter(([tab]) => tab !== 'Settings'))).toBe(rows);
  });

  test.each([...BUILD_PARTS])('%s is for leads', (part: string) =>
    expect(refusalOf(() => build(aWorld(people).next(RACHEL.email), part))).toBe(
      `Only a coaching lead can do this. The leads are ${LEAD}.`,
    ),
  );
});
