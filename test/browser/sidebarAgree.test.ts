/** The coaches' meeting in a real browser at 300 px: what waits to be agreed, what is made of it, and what a coach sees of it (C4). */
import type { ActionStep, CoachingSession } from '../../src/records';
import { type EveryPage, northfield } from './sidebarSchool';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, calls } = sitting;

const TWO_IN_ONE = 'When pupils arrive, greet each one at the door and circulate during the starter.';

/** A pilot whose coaches agree first, with three steps that wait. */
function meeting(): EveryPage {
  const desk = northfield();
  const propose = (
    teacher: string,
    coach: string,
    leverage: string,
    given: Partial<ActionStep> = {},
  ): [ActionStep, CoachingSession] => {
    const [step, session] = [desk.steps[0], desk.sessions[0]] as [ActionStep, CoachingSession];
    const id = `proposed-${teacher}`;
    const proposed: ActionStep = {
      ...step,
      state: 'Proposed',
      setOn: '',
      tries: 0,
      checkedOn: '',
      teacher,
      coach,
      id,
    };
    return [
      { ...proposed, pair: `${coach}-${teacher}`, ...given },
      {
        ...session,
        outcome: '',
        teacher,
        coach,
        leverage,
        pair: `${coach}-${teacher}`,
        setStep: id,
        id: `said-${teacher}`,
      },
    ];
  };
  const proposals = [
    propose('SRO', 'BCO', 'Pupils at the back wait for the first instruction to be repeated.'),
    propose('BRO', 'RRE', 'The instruction comes twice, so nobody listens to the first.'),
    propose('UHA', 'IMI', 'The same hands go up.', { technique: '', playbookStep: '', wording: TWO_IN_ONE }),
  ];
  return {
    ...desk,
    programmes: desk.programmes.map((programme) => ({ ...programme, agreeFirst: 'Yes' })),
    steps: [...proposals.map(([step]) => step), ...desk.steps.filter(({ teacher }) => teacher !== 'UHA')],
    sessions: [...proposals.map(([, session]) => session), ...desk.sessions],
  };
}

const card = (name: string) => sitting.sidebar.getByRole('region', { name });
const chooses = (name: string, choice: RegExp) => card(name).getByRole('radio', { name: choice }).check();

async function openMeeting(before?: Parameters<typeof sitting.open>[1]) {
  await sitting.open(meeting(), before);
  await button(/^Steps to agree/).click();
  await title('Steps to agree');
}

test('C4, F4: the lead sees how many wait, and what several coaches have in common, in counts', async () => {
  await sitting.open(meeting());
  expect(await button(/^Steps to agree/).textContent()).toBe('Steps to agree: 3');
  await button(/^Steps to agree/).click();
  await sees('Seen by the coaching leads');
  expect(
    await sitting.sidebar.getByRole('region', { name: 'What they have in common' }).textContent(),
  ).toMatch(/22 coaches, who speak of: instruction/);
  await sound();
});

test('steps are agreed, split and set aside in one save, and the hints stand with the words', async () => {
  await openMeeting();
  await sees('This may be more than one step: try the one that would help most now.');
  await chooses('Ben Roberts', /^Agree/);
  await chooses('Uma Hall', /^Split/);
  await button('Save and write to 2 teachers').click();
  await sees('1 thing to mend');
  await sound();
  await card('Uma Hall')
    .getByRole('radio', { name: /greet each one/ })
    .check();
  await chooses('Siobhán Rossi', /^Not this one/);
  await sound();
  await button('Save and write to 2 teachers').click();
  await sees('2 steps are agreed, and the letters are on their way. 1 step is set aside.');
  await sees('No step waits to be agreed.');
  await sound();
  expect(calls('agreeSteps').map(({ args }) => args[0])).toEqual([
    [
      expect.objectContaining({
        id: 'proposed-UHA',
        state: 'Agreed',
        wording: 'When pupils arrive, greet each one at the door.',
      }),
      expect.objectContaining({ id: 'proposed-BRO', state: 'Agreed' }),
      expect.objectContaining({ id: 'proposed-SRO', state: 'Set aside' }),
    ],
  ]);
});

test('words that were begun survive a way back and a failed save', async () => {
  await openMeeting((server) => server.failNext('agreeSteps', 'Another change is being saved.'));
  await chooses('Ben Roberts', /^Reword/);
  await field('The step as the coaches agreed it').fill('');
  await button('Save and write to 1 teacher').click();
  await sees('Write the step as the coaches agreed it.');
  await field('The step as the coaches agreed it').fill('At the door, point to the board.');
  await sitting.page.keyboard.press('Escape');
  await title('Today');
  await button(/^Steps to agree/).click();
  expect(await field('The step as the coaches agreed it').inputValue()).toBe(
    'At the door, point to the board.',
  );
  await button('Save and write to 1 teacher').click();
  await sees('Another change is being saved.');
  await button('Try again').click();
  await sees('1 step is agreed, and the letters are on their way.');
  expect(calls('agreeSteps')[1]).toEqual(calls('agreeSteps')[0]);
  expect(await sitting.sidebar.getByRole('region', { name: 'Ben Roberts' }).count()).toBe(0);
});

test('a step that was decided elsewhere is told of in a sentence, and the desk is read again', async () => {
  await openMeeting();
  await chooses('Ben Roberts', /^Agree/);
  await chooses('Siobhán Rossi', /^Agree/);
  const { server } = sitting;
  server.desk = {
    ...server.desk,
    steps: server.desk.steps.map((step) =>
      step.id === 'proposed-BRO' ? { ...step, state: 'Set aside' } : step,
    ),
  };
  await button('Save and write to 2 teachers').click();
  await sees('1 step is agreed, and the letters are on their way. Ben Roberts: It was decided already.');
  // The coach's page, the meeting's, and the one after the save.
  expect(calls('openDesk')).toHaveLength(3);
  expect(await sitting.sidebar.getByRole('region', { name: 'Ben Roberts' }).count()).toBe(0);
});

test('a coach is told that the step waits, and later that it was set aside', async () => {
  const asker = { email: 'b.cooper@northfield.example', staffId: 'BCO', isLead: false };
  await sitting.open({ ...meeting(), asker });
  expect(await button(/^Steps to agree/).count()).toBe(0);
  expect(
    await button(/Siobhán Rossi/)
      .first()
      .textContent(),
  ).toMatch(/Proposed/);
  await button(/Siobhán Rossi/)
    .first()
    .click();
  await sees(/^Waits to be agreed: “/);
  await button('Save for the coaches to agree').waitFor();
  await sound();
  const desk = meeting();
  await sitting.page.close();
  await sitting.open({
    ...desk,
    asker,
    steps: desk.steps.map((step) => (step.id === 'proposed-SRO' ? { ...step, state: 'Set aside' } : step)),
  });
  await button(/Siobhán Rossi/)
    .first()
    .click();
  await sees(/^Set aside by the coaches: “/);
});
