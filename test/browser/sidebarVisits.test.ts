/** Visits in the sidebar, in a real browser at 300 px: what they have seen so far, and a note more. */
import { northfield } from './sidebarSchool';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, calls, focused } = sitting;

const openVisits = async (name: RegExp, heading: string, desk = northfield()) => {
  await sitting.open(desk);
  await button(name).first().click();
  await title(heading);
  await button('Add a visit note').click();
  await title('Visits');
};

describe('C1: visits to a teacher', () => {
  test('say how much of the timetable they saw, and what another would add', async () => {
    await openVisits(/Ben Roberts/, 'Ben Roberts');
    await sees(
      '2 visits in the last three weeks of school, on one weekday, in period 1 and period 4: none after period 4 so far.',
    );
    await sees(
      'Before you name a leverage point, look in again: best on another weekday, in period 2, 3, 5 or 6.',
    );
    await sitting.sidebar.getByText(/^What the visits saw 2/).click();
    await sees('Monday 21 September, period 4');
    await sound();
  });

  test('a note takes three answers, keeps them if the save fails, and stands beside “What I notice”', async () => {
    await openVisits(/Ben Roberts/, 'Ben Roberts');
    await sees('Seen by you and the coaching lead. Never part of performance management.');
    expect(await field('When did you visit?').inputValue()).toBe('2026-09-24');
    await button('Keep this note').click();
    await sees('2 things to mend');
    await sound();
    await field('In which period?').selectOption('Period 6');
    await field('What did you see?').fill('Every pupil wrote for eight minutes.');
    // Away and back again: nothing is lost.
    await button('Back').click();
    await title('Ben Roberts');
    await button('Add a visit note').click();
    await title('Visits');
    sitting.server.failNext('saveVisitNote', 'Another change is being saved. Please try again in a moment.');
    await button('Keep this note').click();
    await sees('Another change is being saved. Please try again in a moment.');
    await button('Try again').click();
    await sees('Your note is kept.');
    await sees('That is enough to name a leverage point.');
    await sound();
    const [first, second] = calls('saveVisitNote').map(({ args }) => args[0]);
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      teacher: 'BRO',
      seenOn: '2026-09-24',
      period: 'Period 6',
      note: 'Every pupil wrote for eight minutes.',
    });
    expect(await field('What did you see?').inputValue()).toBe('');
    await button('Back').click();
    await title('Ben Roberts');
    await sitting.sidebar.getByText(/^What the visits saw 3/).click();
    await sees('Thursday 24 September, period 6');
    await sound();
  });

  test('a day to come is said beside its box', async () => {
    await openVisits(/Ben Roberts/, 'Ben Roberts');
    await field('When did you visit?').fill('2026-09-25');
    await button('Keep this note').click();
    await sees('This day is still to come: choose the day of your visit.');
  });

  test('a note needs no mouse', async () => {
    await openVisits(/Ben Roberts/, 'Ben Roberts');
    const { keyboard } = sitting.page;
    const tabTo = async (id: string) => {
      for (let n = 0; n < 12 && (await focused()) !== id; n++) await keyboard.press('Tab');
      expect(await focused()).toBe(id);
    };
    await tabTo('ask-period');
    await keyboard.type('Period 2');
    await tabTo('ask-note');
    await keyboard.type('Pens down at once.');
    await tabTo('Keep this note');
    await keyboard.press('Enter');
    await sees('Your note is kept.');
    expect(calls('saveVisitNote')[0]?.args).toMatchObject([
      { period: 'Period 2', note: 'Pens down at once.' },
    ]);
  });

  test('after a conversation those since then count', async () => {
    await openVisits(/Ruth Patel/, 'Ruth Patel');
    await sees(/^1 visit since you talked on Thursday 10 September, on one weekday, in tutor time/);
  });
});
