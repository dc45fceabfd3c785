/** The page about drop-ins in a real browser at 300 px: what a lead reads before the doors open wider (A1). */
import type { Training } from '../../src/records';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, calls } = sitting;

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
  expect(calls('practice').map(({ args: [deed] }) => deed)).toEqual(['show', 'start', 'end', 'clear']);
});
