/** The sidebar as people use it day by day, in a real browser at 300 px: by mouse, and the conversation by keyboard alone. */
import { northfield } from './sidebarSchool';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, calls, focused } = sitting;

describe('opening', () => {
  test('one call brings everything, and Today says who is due', async () => {
    await sitting.open();
    await title('Today');
    await sees('Due this fortnight');
    expect(
      await button(/Ruth Patel/)
        .first()
        .textContent(),
    ).toMatch(/^Ruth PatelMathematicsPractisingAs each pupil/);
    expect(sitting.server.calls.map(({ name }) => name)).toEqual(['openDesk']);
    await sound();
  });

  test('a failure shows the server’s sentence and can be tried again', async () => {
    await sitting.open(northfield(), (server) =>
      server.failNext('openDesk', 'Another change is being saved. Please try again in a moment.'),
    );
    await sees('Another change is being saved. Please try again in a moment.');
    await button('Try again').click();
    await title('Today');
  });

  test('a sheet that can’t be read says what is wrong with it, and opens once that is put right', async () => {
    const sentence = 'The tab “Staff” has no column “Department”.';
    await sitting.open(northfield(), (server) => {
      server.failNext('openDesk', sentence);
      server.failNext('openDesk', sentence);
    });
    await sees(sentence);
    await button('What needs a look').click();
    await sees('In “Staff”, the heading “Department” says “Faculty” now');
    await sound();
    await button('Call it “Department” again').click();
    await title('What needs a look');
    await sees('Put right lately');
    await button('Undo').click();
    await sees('undone Thursday 24 September');
  });

  test('a coach who is no lead sees their own teachers and nothing to set up', async () => {
    await sitting.open({
      ...northfield(),
      asker: { email: 'b.cooper@northfield.example', staffId: 'BCO', isLead: false },
    });
    await sees('Leo James');
    expect(await button(/Ruth Patel/).count()).toBe(0);
    expect(await button('Set up').count()).toBe(0);
  });
});

describe('a conversation', () => {
  test('a met step offers the next of its sequence; a failed save keeps every word and sends the same id again', async () => {
    await sitting.open();
    await button(/Ruth Patel/)
      .first()
      .click();
    await title('Ruth Patel');
    await sees('the gesture needs no words');
    await sees('Seen by you, the teacher and the coaching lead.');
    await button('Save and send to Ruth').click();
    await sees('2 things to mend');
    await field(/^Met/).check();
    await button('Use this step').click();
    await sound();
    await field('What I notice').fill('Every pupil was greeted and looked at the board.');
    await field('The leverage point that follows').fill('The first seconds after sitting down.');
    for (let n = 0; n < 8; n++) await button('+1 rehearsal').click();
    await button('Undo').click();
    await field('What will have been tried by then?').fill('With 8B, every lesson.');
    await button('As Ruth will read it').click();
    const letter = sitting.sidebar.frameLocator('iframe');
    await letter.getByRole('article').getByText('You met your last step: well done.').waitFor();
    await letter.getByText('The first seconds after sitting down.').waitFor();
    await sound();

    sitting.server.failNext(
      'saveConversation',
      'Another change is being saved. Please try again in a moment.',
    );
    await button('Save and send to Ruth').click();
    await sees('Another change is being saved. Please try again in a moment.');
    expect(await field('What I notice').inputValue()).toBe(
      'Every pupil was greeted and looked at the board.',
    );
    await button('Try again').click();
    await title('Saved');
    await sees('Ruth Patel has been sent a letter');
    await sound();
    const [first, second] = calls('saveConversation').map(({ args }) => args[0]);
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      outcome: 'Met',
      playbookStep: 'entry-watch-every-pen',
      rehearsals: 7,
      nextMeeting: '2026-09-29T15:30',
    });
    await button('Done').click();
    expect(
      await button(/Ruth Patel/)
        .first()
        .textContent(),
    ).toMatch(/SetOnce the last pupil has sat down/);
    await sees(/^Done this fortnight 1/);
    expect(calls('openDesk')).toHaveLength(1);
  });

  test('needs no mouse', async () => {
    await sitting.open();
    await title('Today');
    // Past “Read again”, to the box that finds a teacher.
    for (const key of ['Tab', 'Tab']) await sitting.page.keyboard.press(key);
    await sitting.page.keyboard.type('maths rob');
    await sitting.page.keyboard.press('Enter');
    await title('Ben Roberts');
    await sees('No action step is open.');
    const tabTo = async (id: string) => {
      for (let n = 0; n < 40 && (await focused()) !== id; n++) await sitting.page.keyboard.press('Tab');
      expect(await focused()).toBe(id);
    };
    await tabTo('ask-notice');
    await sitting.page.keyboard.type('Half the class waited for the first two minutes.');
    await tabTo('ask-leverage');
    await sitting.page.keyboard.type('A first job on the board.');
    await tabTo('ask-playbookStep');
    await sitting.page.keyboard.type('greeting door');
    await sitting.page.keyboard.press('ArrowDown');
    await sitting.page.keyboard.press('Enter');
    await tabTo('ask-wording');
    expect(await field('Action step').inputValue()).toBe(
      'As each pupil steps past you, point to the task on the board.',
    );
    await tabTo('ask-rehearsals');
    for (let n = 0; n < 3; n++) await sitting.page.keyboard.press('Space');
    await sees('3 times');
    await tabTo('ask-target');
    await sitting.page.keyboard.type('Every lesson with 7A.');
    await tabTo('Save and send to Ben');
    await sitting.page.keyboard.press('Enter');
    await title('Saved');
    expect(calls('saveConversation')[0]?.args).toMatchObject([
      { teacher: 'BRO', outcome: '', playbookStep: 'entry-point-to-task', rehearsals: 3 },
    ]);
  });

  test('“Practise again” asks for no new step, and neither Escape nor the lead’s page loses words', async () => {
    await sitting.open();
    await button(/Ruth Patel/)
      .first()
      .click();
    await field(/^Practise again/).check();
    expect(await field(/The leverage point/).count()).toBe(0);
    await field(/^What I notice/).fill('Four of thirty still asked.');
    await sitting.page.keyboard.press('Escape');
    await title('Today');
    // The lead's page takes this one's place, and gives back what was begun here.
    await button('Programmes and pairs').click();
    await sees('Tuesdays at 15:30');
    await button('Back').click();
    await title('Today');
    await button(/Ruth Patel/)
      .first()
      .click();
    expect(await field(/^What I notice/).inputValue()).toBe('Four of thirty still asked.');
    await sound();
  });
});

describe('letters and what needs a look', () => {
  test('letters are read as they will arrive and go only after a second word', async () => {
    await sitting.open();
    await button('Letters').click();
    await sees('They wait for you.');
    await sound();
    await field('Find a letter').fill('ruth');
    await button(/Ruth Patel/).click();
    await sitting.sidebar.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await sound();
    await field('As plain text').check();
    await sees(/=====/);
    await button('Let the letters go').click();
    expect(calls('approveLetters')).toHaveLength(0);
    await button(/^Yes, write to \d+ people$/).click();
    await sees('The letters go on Friday 2 October at 15:00.');
    await sees('You let the letters go on Thursday 24 September.');
    await sound();
  });

  test('what needs a look is said in sentences, with what to do', async () => {
    await sitting.open();
    await button(/^What needs a look/).click();
    await sees('This says that Megan O’Neill visited her own lesson.');
    await sees('Mend the cell in its tab.');
    await sees('In “Staff”, the heading “Department” says “Faculty” now');
    await sound();
    await button('Call it “Department” again').click();
    await sees('The sheet, its forms and its triggers are in order.');
    expect(calls('repair')[0]?.args).toEqual(['heading renamed', 'Staff: Department']);
    await sound();
    await sitting.page.keyboard.press('Escape');
    await title('Today');
  });
});
