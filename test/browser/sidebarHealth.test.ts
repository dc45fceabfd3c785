/** The health check in a real browser: a finding is shown in the server's words, whatever its kind. */
import { northfield } from './sidebarSchool';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const { open, button, sees, sound, calls } = sitAtSidebar();

test('where no page opens, a kind that no page knows is told and repaired, and one that only a person can repair has no button', async () => {
  await open(northfield(), (server) => {
    server.failNext('openDesk', 'The sheet can’t be read.');
    server.failNext('openDesk', 'The sheet can’t be read.');
    server.findings = [
      {
        kind: 'stray tab',
        about: 'Lunch',
        sentence: 'The tab “Lunch” is none of Stepwise’s.',
        repair: 'Call it yours',
        does: 'Renames 1 tab; no row is changed.',
      },
      {
        kind: 'stray tab',
        about: 'Rota',
        sentence: 'The tab “Rota” looks like two others.',
        repair: '',
        does: '',
      },
    ];
  });
  await sees('The sheet can’t be read.');
  await sound();
  await button('What needs a look').click();
  await sees('The tab “Rota” looks like two others.');
  await sees('The tab “Lunch” is none of Stepwise’s.');
  await sees('Renames 1 tab; no row is changed.');
  expect(await button(/./).allTextContents()).toEqual(['Try again', 'Call it yours']);
  await sound();
  await button('Call it yours').click();
  await sees('Mend the cell in its tab.');
  expect(calls('repair').map(({ args }) => args)).toEqual([['stray tab', 'Lunch']]);
});
