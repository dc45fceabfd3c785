/** A copy of the sheet, made while everything is under way: what the first school sees, and what another makes of it. */

import { answersOfAPlan } from '../../demo/answers';
import { LEAD, saveTerms, TERM_DATES } from '../../demo/northfield';
import { BUILD_PARTS } from '../../src/app/forms';
import type { BulletinShown } from '../../src/dropIns/bulletin/rules';
import type { Finding } from '../../src/health/finding';
import { FORMS_WITH_A_ROW } from '../../src/records/formLink';
import { copied, type FormsInACopy } from './copied';
import {
  aSchool,
  call,
  converse,
  desk,
  dropIn,
  emailOf,
  failedRuns,
  findings,
  kept,
  lettersTo,
  plan,
  rows,
  type School,
  said,
  sayNamed,
  setting,
  until,
} from './school';

const OTHER_LEAD = 'h.head@southfield.example';

/** Tuesday 8 September, 13:00: nothing of a school's life is finished. */
const everythingUnderWay = kept(async () => {
  const school = await aSchool();
  const { ws } = school;
  const { programmes } = await desk(school);
  await call(school, 'approveLetters');
  for (const person of ['PMO', 'SCO', 'STU']) sayNamed(school, person, 'Yes');
  dropIn(school, { visitor: 'STU', teacher: 'PMO', shoutOut: true });
  await converse(school, 'BCO', said());
  await call<BulletinShown>(school, 'saveBulletin', {
    day: 'Wednesday',
    goes: 'By itself',
    opening: 'Words of the first school.',
    leftOut: [],
  });
  await call(school, 'startCompetition', {
    name: 'September race',
    startsOn: '2026-09-07',
    endsOn: '2026-09-10',
  });
  await call(school, 'makeSurvey', programmes[0]?.id);
  await call(school, 'sendSurvey', programmes[0]?.id);
  plan(school, 'LHU', [['SCO', '2026-09-09', 'Period 2']]);
  ws.faults.failAt({
    service: 'MailApp',
    call: 1,
    with: 'Service invoked too many times for one day: email.',
  });
  dropIn(school, { visitor: 'LHU', teacher: 'RRA', praise: 'Its letter waits for quota.' });
  ws.faults.clear();
  ws.submits.dropNext();
  dropIn(school, { visitor: 'ITU', teacher: 'SCO', praise: 'Nobody has told Stepwise of this one.' });
  await call(school, 'startPractice');
  until(school, '2026-09-08T12:30');
  return school;
});

const repairOf = async (school: School, about: string) => {
  const found = (await findings(school)).find((each) => each.about === about);
  return call<Finding[]>(school, 'repair', found?.kind, found?.about);
};

/** The forms of the first school, with what was answered to them. */
const formsOf = (school: School, { ws }: School) =>
  JSON.stringify(school.ws.forms.filter(({ id }) => ws.forms.some((first) => first.id === id)));

/** By the copy's own planning form, since the first school's has the same title. */
function planHere({ ws, app }: School, visitor: string, teacher: string) {
  const { id } = JSON.parse(setting({ ws, app }, 'Planning form'));
  const asked = ws.forms.find((form) => form.id === id)?.items[0]?.choices ?? [];
  const chosen = asked.find(({ value }) => value.endsWith(`(${teacher})`))?.value ?? '';
  ws.submitForm(id, answersOfAPlan([[chosen, '2026-09-09', 'Period 1']]), {
    as: emailOf({ ws, app }, visitor),
  });
}

const build = async (school: School) => {
  for (const part of BUILD_PARTS) await call(school, 'build', part);
};

describe('G8: a sheet is copied with everything under way', () => {
  test('and the first school loses nothing of it', async () => {
    const [first, alone] = [await everythingUnderWay(), await everythingUnderWay()];
    const copy = copied(first, OTHER_LEAD);
    await repairOf(copy, 'forgotten');
    for (const each of [first, alone]) until(each, '2026-09-11T16:00');
    const sent = ({ ws }: School) => ws.mail.sent.map(({ to, subject }) => `${to}: ${subject}`);
    expect(sent(first)).toEqual(sent(alone));
    const subjects = first.ws.mail.sent.map(({ subject }) => subject).join('\n');
    for (const each of [
      'You planned to visit',
      'September race',
      'Open doors',
      'Your fortnight',
      'How is coaching going?',
    ])
      expect(subjects).toContain(each);
    expect(rows(first, 'Drop-ins').map((row) => row['What went well'])).toContain(
      'Nobody has told Stepwise of this one.',
    );
    expect(rows(first, 'Outbox').filter((row) => row['State'] !== 'Sent')).toEqual([]);
    expect(failedRuns(first)).toEqual([]);
  });

  describe.each<FormsInACopy>(['copied', 'still the first’s'])('where the forms are %s', (forms) => {
    async function aCopy() {
      const first = await everythingUnderWay();
      return { first, copy: copied(first, OTHER_LEAD, forms) };
    }

    test('the copy does nothing by itself, tells whoever opens it what it is, and offers two ways on', async () => {
      const { first, copy } = await aCopy();
      const before = formsOf(copy, first);
      copy.ws.open();
      expect(copy.ws.ui.toasts.map(({ message }) => message).join()).toContain(
        'This file is a copy of the sheet',
      );
      await expect(desk(copy)).rejects.toThrow('This file is a copy of another school’s sheet');
      expect((await findings(copy)).map(({ repair }) => repair)).toEqual([
        'Begin anew and keep the rows',
        'Begin anew with the playbook alone',
      ]);
      copy.ws.advance({ days: 3 });
      expect(copy.ws.mail.sent).toEqual([]);
      expect(formsOf(copy, first)).toBe(before);
    });

    test('begun anew with its rows, it writes to nobody until its lead has set it up and let the letters go', async () => {
      const { first, copy } = await aCopy();
      const [before, staff] = [formsOf(copy, first), rows(copy, 'Staff')];
      const people = [
        'Drop-ins',
        'Coaching sessions',
        'Pairs',
        'Staff',
        'Playbook',
        'Programmes',
        'Term dates',
      ];
      const history = people.map((tab) => rows(copy, tab));
      expect(await repairOf(copy, 'kept')).toEqual([]);
      expect(people.map((tab) => rows(copy, tab))).toEqual(history);
      expect((await desk(copy)).setUp).toMatchObject({ school: true, staff: true, built: false });
      expect((await desk(copy)).school.leads).toEqual([OTHER_LEAD]);
      await build(copy);
      planHere(copy, 'RRA', 'LJA');
      until(copy, '2026-09-11T16:00');
      // What is planned here is reminded of; the lead alone is asked to read the letters.
      expect(copy.ws.mail.sent.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
        `${emailOf(copy, 'RRA')}: You planned to visit Leo today`,
        `${OTHER_LEAD}: Please read the fortnight’s letters, 3–11 September`,
      ]);
      expect(formsOf(copy, first)).toBe(before);
      expect(failedRuns(copy)).toEqual([]);
      expect(await findings(copy)).toEqual([]);
      await call(copy, 'approveLetters');
      copy.ws.advance({ hours: 2 });
      expect(staff.some((row) => lettersTo(copy, String(row['Work e-mail'])).length > 0)).toBe(true);
    });

    test('begun anew with the playbook alone, nobody and no word of the first school is left in it', async () => {
      const { first, copy } = await aCopy();
      const before = formsOf(copy, first);
      const steps = rows(copy, 'Playbook');
      expect(await repairOf(copy, 'forgotten')).toEqual([]);
      expect(rows(copy, 'Playbook')).toEqual(steps);
      const words = copy.ws.spreadsheet
        .getSheets()
        .filter((sheet) => sheet.getName() !== 'Playbook')
        .map((sheet) => JSON.stringify(sheet.getDataRange().getValues()))
        .join();
      for (const each of [
        'northfield',
        'Northfield',
        'Pens',
        'Every pen',
        'Cooper',
        '/forms/',
        'September race',
      ])
        expect(words).not.toContain(each);
      expect(await desk(copy)).toMatchObject({ school: { name: '', leads: [] }, setUp: { school: false } });
      await call(copy, 'saveSchool', {
        schoolName: 'Southfield School',
        timeZone: 'Europe/London',
        leads: OTHER_LEAD,
      });
      await saveTerms(copy, TERM_DATES);
      await build(copy);
      until(copy, '2026-09-09T16:00');
      expect(copy.ws.mail.sent.filter(({ to }) => to !== OTHER_LEAD)).toEqual([]);
      expect(copy.ws.forms.slice(-5).map(({ title }) => title)).toContain(
        'Southfield School: lesson drop-in',
      );
      expect(formsOf(copy, first)).toBe(before);
      expect(failedRuns(copy)).toEqual([]);
      expect(await findings(copy)).toEqual([]);
    });
  });

  test('the same lead begins a new year in it, and can open the first school’s forms: they stay as they are', async () => {
    const first = await everythingUnderWay();
    const copy = copied(first, LEAD, 'still the first’s');
    const before = formsOf(copy, first);
    await repairOf(copy, 'kept');
    await build(copy);
    expect(formsOf(copy, first)).toBe(before);
    expect(copy.ws.forms.slice(first.ws.forms.length)).toHaveLength(FORMS_WITH_A_ROW.length);
    copy.ws.advance({ hours: 3 });
    expect([formsOf(copy, first), copy.ws.mail.sent]).toEqual([before, []]);
  });

  test('a copy that was begun anew is copied again: that one is a copy too', async () => {
    const copy = copied(await everythingUnderWay(), OTHER_LEAD);
    await repairOf(copy, 'kept');
    const next = copied(copy, 'third@westfield.example');
    expect((await findings(next)).map(({ kind }) => kind)).toEqual(['copy', 'copy']);
    await repairOf(next, 'kept');
    expect(setting(next, 'Coaching leads')).toBe('third@westfield.example');
  });
});
