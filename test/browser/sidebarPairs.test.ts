/** The lead plans a programme in a real browser at 300 px: cycles ahead, suggested pairs and their load, formats, and who still needs a coach. */
import { northfield, STAFF_LIST } from './sidebarSchool';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, calls } = sitting;

async function openPilot(desk = northfield()) {
  await sitting.open(desk);
  await button('Programmes and pairs').click();
  await button(/^Pilot/).click();
  await title('Pilot');
}

const choosesPerson = async (label: string, typed: string) => {
  await field(label).fill(typed);
  await sitting.page.keyboard.press('Enter');
};

describe('a programme', () => {
  test('shows its cycles ahead as they would be, even while it is being written', async () => {
    await openPilot();
    await sees('Fortnight 3: 28 September–9 October');
    await sees('10 school days.');
    await sees('Tuesday 29 September at 15:30.');
    await sees('3 coaches for 5 teachers');
    await sound();
    await button('Edit the programme').click();
    await field(/^How many school days must a cycle have/).fill('two');
    await button('Save the programme').click();
    await sees('Write a whole number, such as 2.');
    await field(/^How many school days must a cycle have/).fill('11');
    await sees('A cycle has 10 school days at most.');
    await field(/^How many school days must a cycle have/).fill('5');
    await field('When does it start?').fill('2026-10-20');
    await sees(/12 school days.*2 fortnights joined/);
    await sound();
  });

  test('names whom a leaver or a new post leaves without a coach, and suggests one', async () => {
    const school = northfield();
    const staff = school.staff.map((person) => {
      if (person.id === 'IMI') return { ...person, status: 'Left' as const, leftOn: '2026-09-18' };
      return person.id === 'MON' ? { ...person, startedOn: '2026-09-21' } : person;
    });
    await openPilot({ ...school, staff });
    await sees('Their coach has left:');
    await sees('New at the school, without a coach here:');
    await sound();
    await button('Suggest coaches for them').click();
    await title('Suggest pairs');
    await button('Suggest pairs').click();
    await title('Suggested pairs');
    await button('Save 2 pairs').click();
    await title('Pilot');
    expect(calls('savePairs')[0]?.args).toMatchObject([
      'pilot',
      '2026-09-24',
      [{ teacher: 'UHA' }, { teacher: 'MON' }],
      true,
    ]);
    expect(await sitting.sidebar.getByText('Their coach has left:').count()).toBe(0);
  });
});

test('B1: a survey is made, sent after a second word, and its shares read', async () => {
  await openPilot();
  await button('Survey').click();
  await title('Survey');
  await sees('It keeps neither name nor address.');
  await button('Make the survey').click();
  await field('The form’s link').waitFor();
  await sees('Nobody has been asked yet.');
  await button('Send the survey').click();
  await sound();
  await button('Yes, write to 8 people').click();
  await sees('The survey is on its way to 8 people.');
  await sees('What 6 people say:');
  await sees('50%');
  await sees('More time');
  await sound();
  expect(await button('Send the survey').count()).toBe(0);
  for (const name of ['showSurvey', 'makeSurvey', 'sendSurvey'])
    expect(calls(name).map(({ args }) => args)).toEqual([['pilot']]);
});

describe('pairs', () => {
  test('are suggested, weighed, changed and saved in one call', async () => {
    await openPilot();
    await button('Suggest pairs').click();
    await title('Suggest pairs');
    await button('Leave out Renée Reid').click();
    await choosesPerson('Who can coach?', 'isla');
    await field(/^Isla Turner, Mathematics/).fill('1');
    await field('Who is coached?').fill('sci');
    await button('Tick all 2').click();
    await sound();
    await button('Suggest pairs').click();
    await title('Suggested pairs');
    await sees('teachers: ');
    await sound();
    await field(/^Megan O.Neill, Science, coached by/).selectOption('ITU');
    await sees('with room for 1');
    await sound();
    await button(/^Save \d pairs?$/).click();
    await title('Pilot');
    expect(calls('savePairs')).toHaveLength(1);
    expect(calls('savePairs')[0]?.args).toMatchObject([
      'pilot',
      '2026-09-24',
      [
        { coach: 'ITU', teacher: 'IMI' },
        { coach: 'ITU', teacher: 'MON' },
      ],
      true,
    ]);
  });

  test('B5: are suggested among peers too, and moved from one to another', async () => {
    await openPilot();
    await button('Suggest pairs').click();
    await field('How do they coach?').selectOption('Reciprocal');
    expect(await field('Who can coach?').count()).toBe(0);
    await field('Who coaches each other?').fill('sci');
    await button('Tick all 2').click();
    await sound();
    await button('Suggest pairs').click();
    await title('Suggested pairs');
    const first = field(/^Megan O.Neill, Science, with/);
    await first.selectOption({ label: 'A group of their own' });
    await sees('Reciprocal coaching takes two people, who coach each other.');
    await sound();
    await first.selectOption({ index: 1 });
    await button('Save 2 pairs').click();
    await title('Pilot');
    expect(calls('savePairs')[0]?.args[2]).toMatchObject([
      { coach: 'MON', teacher: 'IMI', format: 'Reciprocal' },
      { coach: 'IMI', teacher: 'MON', format: 'Reciprocal' },
    ]);
  });

  test('of every format are made by hand, with what to know of each said first', async () => {
    await openPilot();
    await button('Add pairs').click();
    await field('How do they coach?').selectOption('Reciprocal');
    await field('Which two coach each other?').fill('sci');
    await field(/Megan O.Neill/).check();
    await button('Save 0 pairs').click();
    await sees('Reciprocal coaching takes two people, who coach each other.');
    await sound();
    await field('Which two coach each other?').fill('isla');
    await field(/Isla Turner/).check();
    await field('Who leads the conversation?').selectOption('Dialogic');
    await sees(/^Isla Turner is in/);
    await sound();
    await button('Save 2 pairs').click();
    await sees('Saved: 2 pairs.');
    expect(calls('savePairs')[0]?.args[2]).toEqual([
      { coach: 'ITU', teacher: 'MON', format: 'Reciprocal', mode: 'Dialogic' },
      { coach: 'MON', teacher: 'ITU', format: 'Reciprocal', mode: 'Dialogic' },
    ]);
  });

  test('change their format from a day on', async () => {
    await openPilot();
    await button('Format for Leo James, English').click();
    await field('How do they coach?').selectOption('Video peer coaching');
    await field('From which day?').fill('2026-10-05');
    await sound();
    await button('Save the new format').click();
    await sees('Leo James, English: another format from Monday 5 October.');
    await sees('Video peer coaching');
    expect(calls('swapPair')[0]?.args).toEqual([
      'BCO-LJA',
      { coach: 'BCO', format: 'Video peer coaching', mode: '' },
      '2026-10-05',
    ]);
  });

  test('that a staff list would end are named before it is saved', async () => {
    await sitting.open();
    await button('Set up').click();
    await button(/Staff/).click();
    const without = STAFF_LIST.split('\n').filter((line) => !line.includes('Mitchell,IMI,'));
    await field('Staff list').fill(without.join('\n'));
    await button('Check').click();
    await field('These people have left').check();
    await sees('Pairs that will end');
    await sees('Left without a coach: Uma Hall, Science.');
    await sound();
  });
});

test('two who coach each other each write about the other’s lesson and read about their own', async () => {
  const school = northfield();
  const mutual = {
    ...school.pairs[4],
    id: 'UHA-IMI',
    coach: 'UHA',
    teacher: 'IMI',
    format: 'Reciprocal' as const,
  };
  const pairs = school.pairs.flatMap((pair) =>
    pair.id === 'IMI-UHA'
      ? [
          { ...pair, format: 'Reciprocal' as const },
          { ...pair, ...mutual },
        ]
      : [pair],
  );
  const asker = { email: 'u.hall@northfield.example', staffId: 'UHA', isLead: false };
  await sitting.open({ ...school, pairs, asker });
  await button(/Imran Mitchell/)
    .first()
    .click();
  await sees('This one is about their lesson');
  await sound();
  await button('Back').click();
  await choosesPerson('Find a teacher', 'uma');
  await title('Uma Hall');
  await sees('coaches you, and records your conversations.');
  expect(await button(/^Save and send/).count()).toBe(0);
  await sound();
});
