/** The page about drop-ins in a real browser at 300 px: what a lead reads before the doors open wider (A1). */
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
  if (process.env['SHOT']) await sitting.page.screenshot({ path: process.env['SHOT'], fullPage: true });
  await button('Change to “Praise and next step”').click();
  await sees('The stage is “Praise and next step” now. The form’s link is the same as before.');
  expect(calls('saveStage')).toEqual([{ name: 'saveStage', args: ['Praise and next step'] }]);
});
