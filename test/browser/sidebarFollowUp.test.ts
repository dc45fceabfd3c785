/** The follow-up visit in the sidebar, in a real browser at 300 px: practise again, met, set aside, taken up again. */
import type { ActionStep, CoachingSession } from '../../src/records';
import { northfield } from './sidebarSchool';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, calls, focusOn } = sitting;

const TWO_IN_ONE = 'When everyone is in, take the register and also praise three pupils.';

const openRuth = async (desk = northfield()) => {
  await sitting.open(desk);
  await button(/Ruth Patel/)
    .first()
    .click();
  await title('Ruth Patel');
};

const sent = () => calls('saveConversation').map(({ args }) => args[0])[0];

/** Ruth's open step was practised again so many times in a row. */
const practised = (times: number) => {
  const desk = northfield();
  const [step] = desk.steps as [ActionStep];
  const [session] = desk.sessions as [CoachingSession];
  const tries = Array.from({ length: times }, (_, nth) => ({
    ...session,
    id: `try-${nth}`,
    teacher: step.teacher,
    coach: step.coach,
    heldOn: `2026-09-2${nth}`,
    outcome: 'Practise again' as const,
    checkedStep: step.id,
  }));
  return { ...desk, sessions: [...tries.reverse(), ...desk.sessions] };
};

/** Whatever is said to those who listen to the page. */
const announced = () => sitting.sidebar.locator('body > .unseen[role=status]').textContent();

test('C5–C7: practise again, seven rehearsals and the next meeting are five clicks beside the taps, and one sentence', async () => {
  await sitting.open();
  await title('Today');
  await sitting.sidebar.evaluate(`clicks = []; addEventListener('click', ({ target, detail }) =>
    detail && clicks.push(target.closest('.plus') ? 'tap' : 'click'), true)`);
  await button(/Ruth Patel/)
    .first()
    .click();
  await sitting.sidebar.getByText('Practise again', { exact: true }).click();
  for (let n = 0; n < 7; n++) await button('+1 rehearsal').click();
  await field('What will have been tried by then?').click();
  await sitting.page.keyboard.type('At the door, every lesson with 8B.');
  await button('Save and send to Ruth').click();
  await title('Saved');
  await sees('You meet next on Tuesday 29 September at 15:30.');
  await button('Done').click();
  await title('Today');
  const clicks = await sitting.sidebar.evaluate<string[]>('clicks');
  expect(clicks.filter((each) => each === 'tap')).toHaveLength(7);
  expect(clicks.filter((each) => each === 'click')).toHaveLength(5);
  expect(sent()).toMatchObject({ outcome: 'Practise again', rehearsals: 7, nextMeeting: '2026-09-29T15:30' });
});

describe('C5: rehearsals', () => {
  test('are counted and taken back by keyboard, and taking back never says that there were none', async () => {
    await openRuth();
    await field(/^Practise again/).check();
    await button('+1 rehearsal').focus();
    for (const key of ['Enter', 'Space', 'Tab', 'Enter']) await sitting.page.keyboard.press(key);
    await sees('Once');
    expect(await announced()).toBe('Once');
    for (let n = 0; n < 3; n++) await sitting.page.keyboard.press('Enter');
    await sees('Not counted yet');
    await focusOn('Undo');
    await sitting.page.keyboard.press('Tab');
    await sitting.page.keyboard.press('Space');
    await sees('Not rehearsed');
    await sound();
    await field('What will have been tried by then?').fill('The gesture, with 8B.');
    await button('Save and send to Ruth').click();
    await title('Saved');
    expect(sent()).toMatchObject({ rehearsals: 0, feedback: '' });
  });
});

describe('C3: hints', () => {
  test('name the words that caused them once typing stops, offer to split, and keep what is left out', async () => {
    await openRuth();
    await field(/^Met/).check();
    const box = field('Or the action step in your own words');
    await sitting.sidebar.evaluate(`said = []; new MutationObserver(() => said.push(region.textContent))
      .observe(region = document.querySelector('body > .unseen[role=status]'), { childList: true })`);
    await box.pressSequentially(TWO_IN_ONE);
    await sees('“and also praise”: This may be more than one step');
    // Once for sixty keys.
    expect(await sitting.sidebar.evaluate('said')).toEqual([
      expect.stringMatching(/^“and also praise”: This may be/),
    ]);
    await sound();
    await button('When everyone is in, praise three pupils.').click();
    expect(await box.inputValue()).toBe('When everyone is in, praise three pupils.');
    await focusOn('ask-wording');
    expect(await field('Left for another time').inputValue()).toBe('When everyone is in, take the register.');
    await sitting.sidebar.getByLabel('Hints on this step').waitFor({ state: 'detached' });
    await sound();
  });

  test('never block, and a step of the playbook has none', async () => {
    await openRuth();
    await field(/^Met/).check();
    await button('Use this step').click();
    await focusOn('ask-wording');
    expect(await sitting.sidebar.getByLabel('Hints on this step').count()).toBe(0);
    await field('Action step').fill(TWO_IN_ONE);
    await sees('“and also praise”');
    await field('What I notice').fill('Half of them were chatting.');
    await field('The leverage point that follows').fill('The first minute.');
    await field('What will have been tried by then?').fill('With 8B.');
    await button('Save and send to Ruth').click();
    await title('Saved');
    expect(sent()).toMatchObject({ wording: TWO_IN_ONE, playbookStep: 'entry-watch-every-pen' });
  });
});

describe('C7: after three goes in a row', () => {
  test('a smaller step is offered: this one is set aside, and its words stand ready to be cut', async () => {
    await openRuth(practised(2));
    expect(await button('Set a smaller step').count()).toBe(0);
    await field(/^Practise again/).check();
    await sees('This step has had 3 goes in a row.');
    await sound();
    await button('Set a smaller step').click();
    expect(await field(/^Set aside/).isChecked()).toBe(true);
    await focusOn('ask-wording');
    expect(await field(/^Why this change/).inputValue()).toBe('After 3 goes: a smaller step first.');
    await field('What I notice').fill('The gesture comes when the corridor is calm.');
    await field('The leverage point that follows').fill('The first pupil through the door.');
    await field('What will have been tried by then?').fill('With 8B.');
    await button('Save and send to Ruth').click();
    await sees('Change these words: this is the step that you are leaving.');
    await sound();
    await field('Action step').fill('As the first pupil steps past you, point to the board.');
    await button('Save and send to Ruth').click();
    await title('Saved');
    expect(sent()).toMatchObject({
      outcome: 'Set aside',
      playbookStep: 'entry-point-to-task',
      wording: 'As the first pupil steps past you, point to the board.',
      reason: 'After 3 goes: a smaller step first.',
    });
  });

  test('or another way to practise it', async () => {
    await openRuth(practised(3));
    await button('Practise it another way').click();
    expect(await field(/^Practise again/).isChecked()).toBe(true);
    await sees('Be the teacher for two minutes while they watch, then swap places.');
    await focusOn('ask-rehearsals');
    await sound();
  });
});

describe('C7, C8: the next step', () => {
  test('may be one from before: it is opened again, and says so first', async () => {
    await openRuth();
    await sitting.sidebar.getByText('Steps met, to keep up').click();
    await sees('first say below that the open step is met or set aside');
    await field(/^Set aside/).check();
    await button(/^Open again/).click();
    await focusOn('ask-wording');
    await sees('This opens the step of Tuesday 8 September again, with its 1 try and 8 rehearsals.');
    await sound();
    await field('What I notice').fill('Nobody stood at the door.');
    await field('The leverage point that follows').fill('The greeting has slipped.');
    await field('What will have been tried by then?').fill('With 8B.');
    await sitting.sidebar.getByText('As Ruth will read it').click();
    await sitting.sidebar
      .frameLocator('iframe')
      .getByRole('article')
      .getByText('Your last step rests for now. Your action step is this one again, from')
      .waitFor();
    await button('Save and send to Ruth').click();
    await title('Saved');
    await sees('Practising');
    expect(sent()).toMatchObject({ outcome: 'Set aside', playbookStep: 'entry-greet-at-door' });
  });

  test('of the sequence is offered first; whoever takes another says why', async () => {
    await openRuth();
    await field(/^Met/).check();
    await field('What I notice').fill('Every pupil looked at the board.');
    await field('The leverage point that follows').fill('The wait after a question.');
    expect(await field(/^Why this one/).count()).toBe(0);
    await field('Or the action step in your own words').fill(
      'When you have asked a question, count to three.',
    );
    await field('What will have been tried by then?').fill('With 8B.');
    await button('Save and send to Ruth').click();
    await sees('Say in a line why it is this one.');
    await sound();
    await field(/^Why this one/).fill('Questions come first with 8B.');
    await button('Save and send to Ruth').click();
    await title('Saved');
    expect(sent()).toMatchObject({ reason: 'Questions come first with 8B.' });
  });

  test('is not asked for where there is none today', async () => {
    await openRuth();
    await field(/^Met/).check();
    await field('No new step today').check();
    expect(await field('The leverage point that follows').count()).toBe(0);
    await field('What will have been tried by then?').fill('Enjoy it.');
    await sound();
    await button('Save and send to Ruth').click();
    await title('Saved');
    expect(sent()).toMatchObject({ outcome: 'Met', playbookStep: '', wording: '', leverage: '' });
    await button('Done').click();
    await button(/Ruth Patel/)
      .first()
      .click();
    await sees('No action step is open.');
    await sees('Next in “Entry and routines”');
  });
});
