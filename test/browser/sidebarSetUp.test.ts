/** Setting a school up in the sidebar, and its programmes and pairs, in a real browser at 300 px. */
import { BUILD_PARTS } from '../../src/app/forms';
import type { StaffMember } from '../../src/records';
import { blankSheet, STAFF_LIST, TERM_DATES } from './sidebarSchool';
import { sitAtSidebar } from './sidebarSitting';

jest.setTimeout(20_000);

const sitting = sitAtSidebar();
const { button, field, sees, title, sound, calls, focusOn } = sitting;

describe('set-up', () => {
  test('goes from a blank sheet to a built school, and on from where a part failed', async () => {
    await sitting.open(blankSheet());
    await title('Set up: School');
    await sees('Step 1 of 4');
    await button('Save the school').click();
    await sees('1 thing to mend');
    await focusOn('1 thing to mend');
    await sound();
    await button('Write the school’s name.').click();
    await focusOn('schoolName');
    await sitting.page.keyboard.type('Northfield Academy');
    await button('Save the school').click();

    await title('Set up: Term dates');
    await field('Term dates').fill(TERM_DATES);
    await button('Check').click();
    await sees('189 school days in 40 school weeks.');
    await sitting.sidebar.getByText('20 fortnights').click();
    await sees('3–11 September');
    await sound();
    await button('Save these dates').click();

    await title('Set up: Staff');
    await field('Or choose a CSV file…').setInputFiles({
      name: 'staff.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(STAFF_LIST.replace('Ł', 'L').slice(1), 'latin1'),
    });
    await button('Check').click();
    await sees('Are these one department: “Maths”, “Mathematics”?');
    await field(/Keep “Mathematics”/).check();
    await sitting.sidebar.getByText(/^New/).click();
    await sees('Renée Reid, Maths');
    await sound();
    await button(/^Save \d+ people$/).click();
    const [saved = [], seen] = (calls('importStaff')[0]?.args ?? []) as StaffMember[][];
    expect(saved.find(({ id }) => id === 'RRE')).toMatchObject({ department: 'Mathematics' });
    expect(seen).toEqual([]);

    await title('Set up: Build');
    sitting.server.failNext('build', 'Google could not make the tabs just now.');
    await button('Build').last().click();
    await sees('Google could not make the tabs just now.');
    await button('Go on from here').click();
    await sees('Everything is built.');
    const built = calls('build').map(({ args }) => args[0]);
    expect(built).toEqual(['tabs', ...BUILD_PARTS]);
    await sound();
    await button('Go to Today').click();
    await title('Today');
  });

  test('says which lines can’t be used, and lets nobody save a workbook as text', async () => {
    await sitting.open(blankSheet());
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
    await sitting.sidebar.getByText('1 line that can’t be used').click();
    await sees('“32/13/2026” is not a day in the calendar.');
    await sound();
  });

  test('a list that was checked on an older sheet is refused and checked again, with its choices kept', async () => {
    await sitting.open();
    await button('Set up').click();
    await button('✓ Staff').click();
    await title('Set up: Staff');
    await field('Staff list').fill(
      'Name,Department,Post,Work email\nRenée Reid,Art,,r.reid@northfield.example',
    );
    await button('Check').click();
    await sees('In the sheet, not in this list');
    await field('These people have left').check();
    const renee = sitting.server.desk.staff.find(({ id }) => id === 'RRE') as StaffMember;
    const others = sitting.server.desk.staff.filter(({ id }) => id !== 'RRE');
    sitting.server.desk = { ...sitting.server.desk, staff: [{ ...renee, post: 'Principal' }, ...others] };
    await button(/^Save \d+ people$/).click();
    await sees(/Renée Reid \(RRE\) is not as it was. Nothing was saved/);
    await sound();
    await button('Check again').click();
    expect(await field('These people have left').isChecked()).toBe(true);
    await button(/^Save \d+ people$/).click();
    await sees('The staff list is saved.');
    expect(sitting.server.desk.staff.find(({ id }) => id === 'RRE')).toMatchObject({
      post: 'Principal',
      department: 'Art',
    });
  });
});

describe('programmes and pairs', () => {
  test('a new programme gets its pairs, a pair gets another coach, and a pair ends', async () => {
    await sitting.open();
    await button('Programmes and pairs').click();
    await sees('Tuesdays at 15:30');
    await sound();
    await button('New programme').click();
    await button('Save the programme').click();
    await sees('1 thing to mend');
    await field('What is the programme called?').fill('Volunteers');
    await sound();
    await button('Save the programme').click();
    await title('Volunteers');

    await button('Add pairs').click();
    await field('Who coaches?').fill('isla');
    await sitting.page.keyboard.press('Enter');
    await field('Who is coached?').fill('sci');
    await field(/Uma Hall/).check();
    await field(/Megan O.Neill/).check();
    await sound();
    await button('Save 2 pairs').click();
    await sees('Saved: 2 pairs.');
    expect(calls('savePairs')[0]?.args[2]).toEqual([
      { coach: 'ITU', teacher: 'UHA', format: '', mode: '' },
      { coach: 'ITU', teacher: 'MON', format: '', mode: '' },
    ]);
    await button('Back').click();

    await button('New coach for Uma Hall, Science').click();
    await field('Who coaches from now on?').fill('rache');
    await sitting.page.keyboard.press('Enter');
    await field('From which day?').fill('2026-10-05');
    await sound();
    await button('Save the new coach').click();
    await sees('Uma Hall, Science: a new coach from Monday 5 October.');
    await button("End for Megan O'Neill, Science").click();
    await button('End this pair').click();
    await sees('the last day is Thursday 24 September');
    expect(calls('swapPair')[0]?.args).toEqual([
      'ITU-UHA',
      { coach: 'RNG', format: '', mode: '' },
      '2026-10-05',
    ]);
    expect(calls('endPair')[0]?.args).toEqual(['ITU-MON', '2026-09-24']);
  });
});
