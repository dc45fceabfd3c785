/** The sidebar as people use it, in a real browser at 300 px: every screen by mouse, the conversation by keyboard alone. */
import type { Browser, Frame, Page } from 'playwright-core';
import { launch } from './browser';
import { builtSidebar, faultsOf, type Opened, openSidebar } from './sidebarPage';
import { blankSheet, northfield, STAFF_LIST, TERM_DATES } from './sidebarSchool';
import { FakeServer } from './sidebarServer';

jest.setTimeout(20_000);

let browser: Browser;
let html: string;
let opened: Opened;
let sidebar: Frame;
let page: Page;
let server: FakeServer;

beforeAll(async () => {
  [browser, html] = await Promise.all([launch(), builtSidebar()]);
});
afterAll(() => browser?.close());
afterEach(() => opened.close());

async function open(desk = northfield()) {
  server = new FakeServer(desk);
  opened = await openSidebar(browser, html, server);
  ({ sidebar, page } = opened);
}

const button = (name: string | RegExp) =>
  sidebar.getByRole('button', { name, exact: typeof name === 'string' });
const field = (label: string | RegExp) => sidebar.getByLabel(label, { exact: typeof label === 'string' });
const sees = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();
const title = (text: string) => sidebar.getByRole('heading', { level: 1, name: text }).waitFor();
const sound = async () => expect(await faultsOf(sidebar)).toEqual([]);
const calls = (name: string) => server.calls.filter((call) => call.name === name);
const focused = () =>
  sidebar.evaluate<string>('document.activeElement.id || document.activeElement.textContent');

describe('opening', () => {
  test('one call brings everything, and Today says who is due', async () => {
    await open();
    await title('Today');
    await sees('Due this fortnight');
    expect(
      await button(/Ruth Patel/)
        .first()
        .textContent(),
    ).toMatch(/^Ruth PatelMathematicsPractisingAs each pupil/);
    expect(server.calls.map(({ name }) => name)).toEqual(['openDesk']);
    await sound();
  });

  test('a failure shows the server’s sentence and can be tried again', async () => {
    server = new FakeServer(northfield());
    server.failNext('openDesk', 'Another change is being saved. Please try again in a moment.');
    opened = await openSidebar(browser, html, server);
    ({ sidebar, page } = opened);
    await sees('Another change is being saved. Please try again in a moment.');
    await button('Try again').click();
    await title('Today');
  });

  test('a coach who is no lead sees their own teachers and nothing to set up', async () => {
    await open({
      ...northfield(),
      asker: { email: 'b.cooper@northfield.example', staffId: 'BCO', isLead: false },
    });
    await sees('Leo James');
    expect(await button(/Ruth Patel/).count()).toBe(0);
    expect(await button('Set up').count()).toBe(0);
  });
});

describe('set-up', () => {
  test('goes from a blank sheet to a built school, and on from where a part failed', async () => {
    await open(blankSheet());
    await title('Set up: School');
    await sees('Step 1 of 4');
    await button('Save the school').click();
    await sees('One thing to mend');
    expect(await focused()).toMatch(/^One thing to mend/);
    await sound();
    await button('Write the school’s name.').click();
    expect(await focused()).toBe('school-name');
    await page.keyboard.type('Northfield Academy');
    await button('Save the school').click();

    await title('Set up: Term dates');
    await field('Term dates').fill(TERM_DATES);
    await button('Check').click();
    await sees('189 school days in 40 school weeks.');
    await sidebar.getByText('20 fortnights').click();
    await sees('3–11 September');
    await sound();
    await button('Save these dates').click();

    await title('Set up: Staff');
    await field('Or choose a CSV file…').setInputFiles({
      name: 'staff.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(STAFF_LIST.replace(/[^\u0000-\u00ff]/g, ''), 'latin1'),
    });
    await button('Check').click();
    await sees('Are these one department: “Maths”, “Mathematics”?');
    await field(/Keep “Mathematics”/).check();
    await sidebar.getByText(/^New/).click();
    await sees('Renée Reid, Maths');
    await sound();
    await button(/^Save \d+ people$/).click();
    expect(calls('importStaff')[0]?.args).toMatchObject([{ departments: { Maths: 'Mathematics' } }]);

    await title('Set up: Build');
    server.failNext('build', 'Google could not make the tabs just now.');
    await button('Build').last().click();
    await sees('Google could not make the tabs just now.');
    await button('Go on from here').click();
    await sees('Everything is built.');
    const built = calls('build').map(({ args }) => args[0]);
    expect(built).toEqual(['tabs', 'tabs', 'playbook', 'drop-in form', 'coaching form', 'triggers']);
    await sound();
    await button('Go to Today').click();
    await title('Today');
  });

  test('says which lines can’t be used, and lets nobody save a workbook as text', async () => {
    await open(blankSheet());
    await field('The school’s name').fill('Northfield Academy');
    await button('Save the school').click();
    await field('Or choose a CSV file…').setInputFiles({
      name: 'terms.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK\u0003\u0004…'),
    });
    await sees('That is a whole workbook');
    await field('Term dates').fill(`${TERM_DATES}Term,Odd,32/13/2026,1/1/2027\n`);
    await button('Check').click();
    await sidebar.getByText('1 line that can’t be used').click();
    await sees('“32/13/2026” is not a day in the calendar.');
    await sound();
  });
});

describe('a conversation', () => {
  test('a met step offers the next of its sequence; a failed save keeps every word and sends the same id again', async () => {
    await open();
    await button(/Ruth Patel/)
      .first()
      .click();
    await title('Ruth Patel');
    await sees('The gesture needs no words'.toLowerCase());
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
    await sidebar.getByText('As Ruth will read it').click();
    const letter = sidebar.frameLocator('iframe');
    await letter.getByRole('article').getByText('You met your last step: well done.').waitFor();
    await letter.getByText('The first seconds after sitting down.').waitFor();
    await sound();

    server.failNext('saveConversation', 'Another change is being saved. Please try again in a moment.');
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
    await open();
    await title('Today');
    await page.keyboard.press('Tab');
    await page.keyboard.type('maths rob');
    await page.keyboard.press('Enter');
    await title('Ben Roberts');
    await sees('No action step is open.');
    const tabTo = async (id: string) => {
      for (let n = 0; n < 40 && (await focused()) !== id; n++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(id);
    };
    await tabTo('ask-notice');
    await page.keyboard.type('Half the class waited for the first two minutes.');
    await tabTo('ask-leverage');
    await page.keyboard.type('A first job on the board.');
    await tabTo('ask-playbookStep');
    await page.keyboard.type('greeting door');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo('ask-wording');
    expect(await field('Action step').inputValue()).toBe(
      'As each pupil steps past you, point to the task on the board.',
    );
    await tabTo('ask-rehearsals');
    for (let n = 0; n < 3; n++) await page.keyboard.press('Space');
    await sees('3 times');
    await tabTo('ask-target');
    await page.keyboard.type('Every lesson with 7A.');
    await tabTo('Save and send to Ben');
    await page.keyboard.press('Enter');
    await title('Saved');
    expect(calls('saveConversation')[0]?.args).toMatchObject([
      { teacher: 'BRO', outcome: '', playbookStep: 'entry-point-to-task', rehearsals: 3 },
    ]);
  });

  test('“Practise again” asks for no new step, and Escape loses no words', async () => {
    await open();
    await button(/Ruth Patel/)
      .first()
      .click();
    await field(/^Practise again/).check();
    expect(await field(/The leverage point/).count()).toBe(0);
    await field(/^What I notice/).fill('Four of thirty still asked.');
    await page.keyboard.press('Escape');
    await title('Today');
    await button(/Ruth Patel/)
      .first()
      .click();
    expect(await field(/^What I notice/).inputValue()).toBe('Four of thirty still asked.');
    await sound();
  });
});

describe('programmes and pairs', () => {
  test('a new programme gets its pairs, a pair gets another coach, and a pair ends', async () => {
    await open();
    await button('Programmes and pairs').click();
    await sees('Tuesdays at 15:30');
    await sound();
    await button('New programme').click();
    await button('Save the programme').click();
    await sees('One thing to mend');
    await field('What is the programme called?').fill('Volunteers');
    await sound();
    await button('Save the programme').click();
    await title('Volunteers');

    await button('Add pairs').click();
    await field('Who coaches?').fill('isla');
    await page.keyboard.press('Enter');
    await field('Who is coached?').fill('sci');
    await field(/Uma Hall/).check();
    await field(/Megan O.Neill/).check();
    await sound();
    await button('Save 2 pairs').click();
    await sees('Saved: 2 pairs.');
    expect(calls('savePairs')[0]?.args[2]).toEqual([
      { coach: 'ITU', teacher: 'UHA' },
      { coach: 'ITU', teacher: 'MON' },
    ]);
    await button('Back').click();

    await button('New coach for Uma Hall, Science').click();
    await field('Who coaches from now on?').fill('rache');
    await page.keyboard.press('Enter');
    await field('From which day?').fill('2026-10-05');
    await sound();
    await button('Save the new coach').click();
    await sees('Uma Hall, Science: a new coach from Monday 5 October.');
    await button("End for Megan O'Neill, Science").click();
    await button('End this pair').click();
    await sees('the last day is Thursday 24 September');
    expect(calls('swapPair')[0]?.args).toEqual(['ITU-UHA', 'RNG', '2026-10-05']);
    expect(calls('endPair')[0]?.args).toEqual(['ITU-MON', '2026-09-24']);
  });
});

describe('letters and what needs a look', () => {
  test('letters are read as they will arrive and go only after a second word', async () => {
    await open();
    await button('Letters').click();
    await sees('They wait for you.');
    await sound();
    await field('Find a letter').fill('ruth');
    await button(/Ruth Patel/).click();
    await sidebar.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
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
    await open();
    await button(/^What needs a look/).click();
    await sees('This says that Megan O’Neill visited her own lesson.');
    await sees('Mend the cell in its tab.');
    await sound();
    await page.keyboard.press('Escape');
    await title('Today');
  });
});
