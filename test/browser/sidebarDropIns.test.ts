/** The page about drop-ins in a real browser at 300 px: all that a lead does for the habit of dropping in (A1, A3, A5, A7, A8, A10). */
import type { Training } from '../../src/records';
import { DROP_INS } from './sidebarDropInsPayload';

import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, called, calls } = sitting;

test('A1: a stage says what changes for whom before it is chosen, and that the link stays', async () => {
  await sitting.open();
  await button('Drop-ins').click();
  await title('Drop-ins');
  await sound();
  await button(/^Stage/).click();
  await sees('The form asks what went well, and has no place for a next step.');
  expect(await button(/^Change to/).count()).toBe(0);
  await field(/^Praise and next step/).check();
  await sees('What changes, and for whom');
  await sees(/It is never part of a shout-out\./);
  await sound();
  await button('Change to “Praise and next step”').click();
  await sees('The stage is “Praise and next step” now. The form’s link is the same as before.');
  expect(calls('saveStage')).toEqual([{ name: 'saveStage', args: ['Praise and next step'] }]);
});

test('A7, A10: a training is logged with those who came, and its focus can be ended early', async () => {
  await sitting.open();
  await button(/^Drop-ins/).click();
  await button(/^Training and focus/).click();
  await button('Log a training').click();
  await title('Log a training');
  await button('Save the training').click();
  await sees('Choose or write the technique.');
  await field('Which technique?').selectOption('One of our own');
  await field('Its name').fill('Silent handover');
  await sitting.sidebar.locator('summary').first().click();
  await sitting.sidebar.getByRole('checkbox').first().uncheck();
  await sound();
  await button('Save the training').click();
  await title('Training and focus');
  const [
    {
      args: [saved],
    } = { args: [] },
  ] = calls('saveTraining') as { args: Training[] }[];
  expect(saved).toMatchObject({ technique: 'Silent handover', department: '' });
  await sound();
  await button('End this focus Silent handover').click();
  await sees('“Silent handover” is no focus any more, and the drop-in form says so.');
  expect(calls('saveTraining')[1]?.args).toEqual([{ ...saved, until: '' }]);
});

test('A8: practice is turned on, and what was written is read out with a hint on vague praise', async () => {
  await sitting.open(undefined, (server) => {
    server.practised = [
      {
        at: '2026-09-24T08:10',
        by: server.desk.staff[0]?.email ?? '',
        values: { praise: 'Great lesson!', nextStep: 'Be more consistent.' },
      },
      {
        at: '2026-09-24T08:09',
        by: 'visitor@elsewhere.example',
        values: { praise: 'When you paused until every pen was down, everyone heard the question.' },
      },
    ];
  });
  await button(/^Drop-ins/).click();
  await button('Practice off').click();
  await button('Turn practice on').click();
  await sees(/^On until Thursday 24 September at 18:00/);
  await sees(/^“Great lesson” is kind to hear/);
  expect(await sitting.sidebar.getByText(/is kind to hear/).count()).toBe(1);
  await sound();
  await button('End practice').click();
  await button('Clear these from the screen').click();
  await sees('Nothing has been written in the last week.');
  expect(called(/Practice$/)).toEqual(['showPractice', 'startPractice', 'endPractice', 'clearPractice']);
});

test('A5: a competition is started, and called off while it is still to come', async () => {
  await sitting.open();
  await button(/^Drop-ins/).click();
  await button('Competition none').click();
  await title('Competition');
  await field(/called/).fill('');
  await field(/start/).fill('2026-10-05');
  await field(/last day/).fill('2026-09-28');
  await button('Start the competition').click();
  await sees('Give it a name.');
  await sees('This day is over before it starts.');
  await sound();
  await field(/called/).fill('Autumn race');
  await field(/last day/).fill('2026-10-22');
  await button('Start the competition').click();
  await title('Autumn race');
  await sees('The standings stand here from its first day on.');
  await sound();
  await button('Call it off').click();
  await button('Yes, call it off').click();
  await title('Competition');
  await sees('“Autumn race” is called off.');
  expect(calls('startCompetition')).toEqual([
    {
      name: 'startCompetition',
      args: [{ name: 'Autumn race', startsOn: '2026-10-05', endsOn: '2026-10-22' }],
    },
  ]);
});

const standing = (place: number, name: string, each: number) => ({
  ...{ place, name, each, people: 10 },
  ...{ dropIns: 10 * each, counted: 10 * each },
});

test('A5: standings are by department with ties as ties, and a competition is ended early only when asked twice', async () => {
  const race = { id: 'race', name: 'Autumn race', startsOn: '2026-09-07', endsOn: '2026-10-02' };
  const standings = [standing(1, 'English', 2.5), standing(1, 'PE', 2.5), standing(3, 'Maths', 1.2)];
  await sitting.open(undefined, ({ desk }) => {
    desk.dropIns = { ...DROP_INS, competition: { ...race, closedOn: '', standings } };
  });
  await button(/^Drop-ins/).click();
  await button('Competition to 2 October').click();
  await title('Autumn race');
  const list = sitting.sidebar.getByRole('list', { name: 'Standings, drop-ins per person' });
  expect(await list.getByRole('listitem').allTextContents()).toEqual([
    '1. English25 drop-ins, 10 people2.50 each',
    '1. PE25 drop-ins, 10 people2.50 each',
    '3. Maths12 drop-ins, 10 people1.20 each',
  ]);
  const [name, figure] = [
    await list.locator('span').first().boundingBox(),
    await list.locator('b').first().boundingBox(),
  ];
  expect(figure?.y).toBe(name?.y);
  await sound();
  await button('End it early').click();
  await button('Let it go on').click();
  expect(calls('endCompetition')).toEqual([]);
  await button('End it early').click();
  await button('Yes, today is the last day').click();
  await sees('Today is the last day. The closing letter goes tomorrow.');
  expect(await button('End it early').count()).toBe(0);
  await sound();
});

test('A3: how many have planned visits, by department and in counts alone, and the form to hand round', async () => {
  const planned = [
    { department: 'English', planned: 7, people: 10 },
    { department: 'Computing & Technology', planned: 2, people: 6 },
  ];
  await sitting.open(undefined, ({ desk }) => {
    const weeks = [
      { monday: '2026-09-21', planned },
      { monday: '2026-09-28', planned: [] },
    ];
    desk.dropIns = { ...DROP_INS, visitPlans: { ...DROP_INS.visitPlans, weeks } };
  });
  await button(/^Drop-ins/).click();
  await button('Visits planned 9 of 16').click();
  await title('Visits planned');
  expect(await field('Planning form, for everyone').inputValue()).toBe('https://forms.example/plans');
  await sees('9 of 16 of those who teach have planned a visit.');
  const week = sitting.sidebar.getByRole('region', { name: 'Week of Monday 21 September' });
  expect(await week.getByRole('row').allTextContents()).toEqual([
    'DepartmentPlanned',
    'English7 of 10',
    'Computing & Technology2 of 6',
  ]);
  await sound();
});

test('A6: the bulletin is edited, read as it will arrive, and sent after a second press', async () => {
  await sitting.open();
  await button(/^Drop-ins/).click();
  await button('Bulletin none').click();
  await title('Bulletin');
  await sees('As everybody who teaches will read it');
  await field(/^A word of your own/).fill('A fine start.');
  await sitting.sidebar.getByRole('checkbox').last().uncheck();
  await field('Drafted at 7:00 on').selectOption('Friday');
  await sees(/^You have changed something since/);
  await sound();
  await button('Back').click();
  await button('Bulletin none').click();
  expect(await field(/^A word of your own/).inputValue()).toBe('A fine start.');
  await button('Save, and read it below').click();
  await sees('Saved. Below is the bulletin as it stands now.');
  await button('Send it now').click();
  await button('Not yet').click();
  await button('Send it now').click();
  await button(/^Yes, write to \d+ people/).click();
  await sees(/^The bulletin is on its way to \d+ people\./);
  await sees('As it went');
  await sound();
  expect(called(/Bulletin$/)).toEqual(['showBulletin', 'showBulletin', 'saveBulletin', 'sendBulletin']);
  expect(calls('saveBulletin')[0]?.args[0]).toEqual({
    day: 'Friday',
    goes: 'By hand',
    opening: 'A fine start.',
    leftOut: ['shout-out'],
  });
  await button('Back').click();
  await sees('Friday');
});

test('A6: a week is skipped, and when the next bulletin comes can be changed without taking it up again', async () => {
  await sitting.open();
  await button(/^Drop-ins/).click();
  await button('Bulletin none').click();
  await button('Skip this week').click();
  await sees('There is no bulletin this week.');
  await field('Sent').selectOption('By itself, at 15:00 that day');
  await button('Save').click();
  await button('Take it up again').click();
  await button('Send it now').click();
  await sound();
  expect(called(/Bulletin$/)).toEqual(['showBulletin', 'skipBulletin', 'skipBulletin', 'saveBulletin']);
});
