/** The great story: from a blank sheet in September to the letters of the first two fortnights, each reader's own. */
import { STAFF_LIST } from '../../demo/northfield';
import { BUILD_PARTS } from '../../src/app/forms';
import { toHtml, toText } from '../../src/kit/letters/render';
import { firstTwoFortnights, PRAISE, setUpFromNothing } from './firstFortnight';
import { everyoneWrittenTo, failedRuns, type Letter } from './school';
import { proseOf, wordsOfBothTwins } from './twins';

const LEAD = 'r.reid@northfield.example';
const COACHES = [
  'b.cooper',
  'i.turner',
  'i.mitchell',
  'a.roberts',
  'y.oneill',
  'r.reid',
  's.parker',
  'z.james',
];

/** The list as the school has it, read here without the product: who can be written to, and what they do. */
const LISTED = STAFF_LIST.trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','))
  .map(([, , , , post = '', , , , email = '', status = '']) => ({
    email: email.trim().toLowerCase(),
    status,
    post,
  }))
  .filter(({ email }) => email.endsWith('.example'));
const addresses = (suits: (person: (typeof LISTED)[number]) => boolean) =>
  [...new Set(LISTED.filter(suits).map(({ email }) => email))].sort();
const HERE = addresses(({ status }) => status === 'Current');
const HEADS = addresses(({ post }) => post === 'Head of Department');

describe('A blank sheet', () => {
  const made = setUpFromNothing();

  test('G2: shows a menu, and behind it the sidebar with its set-up', async () => {
    const { school, menus, desks } = await made;
    expect(menus).toEqual([['Stepwise', { caption: 'Open Stepwise', handler: 'openSidebar' }]]);
    expect(school.ws.ui.sidebar).toMatchObject({ title: 'Stepwise' });
    expect(desks[0]).toMatchObject({ now: '2026-09-01T09:00', asker: { email: LEAD, isLead: true } });
  });

  test('G2: the steps of the set-up are done one by one', async () => {
    const { desks } = await made;
    const done = desks.map(({ setUp }) => Object.values(setUp).filter(Boolean).length);
    expect(done).toEqual([0, 1, 2, 3, ...BUILD_PARTS.slice(1).map(() => 3), 4]);
  });

  test('B2: the preview of the term dates counts school days, weeks and fortnights', async () => {
    const { terms } = await made;
    expect(terms).toMatchObject({ blocking: false, unusable: [] });
    expect(terms.terms).toHaveLength(13);
    expect(terms.weeks[0]).toEqual({ number: 1, monday: '2026-08-31', days: 2, term: 'Autumn 1' });
    expect(terms.fortnights.slice(0, 2)).toEqual([
      { number: 1, firstDay: '2026-09-03', lastDay: '2026-09-11', days: 7 },
      { number: 2, firstDay: '2026-09-14', lastDay: '2026-09-25', days: 10 },
    ]);
  });

  test('E6: the preview of the staff list counts who is new, who has left and which lines can’t be used', async () => {
    const { staff } = await made;
    expect(staff.fresh).toHaveLength(67);
    expect(staff.left.map(({ email }) => email)).toEqual(['c.akhtar@northfield.example']);
    expect(staff.unusable.map(({ line, reason }) => [line, reason])).toEqual([
      [47, 'Sofia Cooper is already on line 20.'],
      [71, 'Pat Hill has no e-mail address.'],
      [72, 't.marsh@northfield is not a whole e-mail address.'],
    ]);
    expect(staff.departments).toEqual([
      {
        keep: 'Maths',
        names: [
          { name: 'Maths', people: 8 },
          { name: 'Mathematics', people: 3 },
        ],
      },
    ]);
    expect(staff.ignoredHeadings).toEqual(['Qualified']);
  });
});

describe('The first two fortnights', () => {
  let lived: Awaited<ReturnType<typeof firstTwoFortnights>>;
  beforeAll(async () => {
    lived = await firstTwoFortnights();
  }, 60_000);

  const kind = (subject: RegExp, of = lived.first) => of.filter((letter) => subject.test(letter.subject));
  const recipients = (letters: Letter[]) => letters.map(({ to }) => to).sort();
  const only = (subject: RegExp, who: string): Letter => {
    const [letter] = kind(subject).filter(({ to }) => to === `${who}@northfield.example`);
    if (!letter) throw new Error(`${who} has no letter like ${subject}.`);
    return letter;
  };
  /** Asserts each sentence in the letter's plain twin, however its lines run. */
  const says = (letter: Letter, ...sentences: string[]) => {
    for (const sentence of sentences) expect(proseOf(letter)).toContain(sentence);
  };

  test('F7: on the last morning of the fortnight the lead, and nobody else, is asked to read the letters', () => {
    expect(recipients(lived.asked)).toEqual([LEAD]);
    says(lived.asked[0] as Letter, '84 letters for the fortnight of 3–11 September are ready');
    says(lived.asked[0] as Letter, 'They are sent on Friday 11 September at 15:00');
  });

  test('F7: what the lead reads in the sidebar is, letter by letter, what goes', () => {
    const { preview, first } = lived;
    expect(preview).toMatchObject({ due: '2026-09-11T15:00', sent: false, cycle: { number: 1 } });
    const drafted = preview.letters.map((each) => [each.to, each.subject, toText(each), toHtml(each)]);
    const gone = first.map((each) => [each.to, each.subject, each.body, each.htmlBody]);
    expect(gone.sort()).toEqual(drafted.sort());
    expect(lived.notice).toBe(
      'The letters are approved on Friday 11 September. The next go on Friday 11 September at 15:00.',
    );
  });

  test('F7: they go within the hour from 15:00, and none before', () => {
    expect(lived.early).toEqual([]);
    for (const { at } of lived.first) expect(at.slice(0, 13)).toBe('2026-09-11T14');
  });

  test('F7: exactly those get a letter who should, nobody twice', () => {
    expect(recipients(kind(/^Your fortnight/))).toEqual(HERE);
    expect(recipients(kind(/^Your coaching/))).toEqual(
      COACHES.map((each) => `${each}@northfield.example`).sort(),
    );
    expect(recipients(kind(/ this fortnight, 3–11 September$/))).toEqual([...HEADS, LEAD].sort());
    expect(HERE).toHaveLength(67);
    expect(HEADS).toHaveLength(8);
    expect(lived.first).toHaveLength(67 + 8 + 8 + 1);
  });

  test('E6: nobody who has left or has no usable address is ever written to', () => {
    const strangers = everyoneWrittenTo(lived.school).filter((address) => !HERE.includes(address));
    expect(strangers).toEqual([]);
  });

  test('F7: a coached and visited teacher reads of the step met, the praise, the open step and the next meeting', () => {
    const letter = only(/^Your fortnight/, 's.rossi');
    says(letter, 'You met an action step this fortnight: well done.');
    says(letter, 'Colleagues visited your lessons twice this fortnight, and left the words below.');
    says(letter, `Wednesday 9 September: Starting task > ${PRAISE} (Peter Morgan, Maths)`);
    says(letter, 'Wednesday 9 September: > A calm start. (Helen Campbell, English)');
    says(letter, 'Answers on mini-whiteboards: > When pupils have written on mini-whiteboards, count down');
    says(
      letter,
      'Set on Thursday 10 September',
      'Rehearsed together 5 times',
      'Looked for in lessons Not yet',
    );
    says(letter, 'Next meeting Tuesday 22 September at 15:30 With Björn Cooper');
    expect(letter.replyTo).toBe('b.cooper@northfield.example');
  });

  test('F7: a teacher with whom nothing has happened yet gets a kind line and a way to begin', () => {
    const letter = only(/^Your fortnight/, 'o.kowalska');
    says(letter, 'It was a quiet fortnight: no visits to tell you of this time.', 'Visit a colleague:');
    says(letter, 'Never part of performance management.');
    expect(letter.body).not.toMatch(/action step|coaches you/i);
    expect(letter.replyTo).toBeUndefined();
  });

  test('F7: a visitor is thanked for the visit, and a visited teacher without a coach can answer the visitor', () => {
    const letter = only(/^Your fortnight/, 'p.morgan');
    says(letter, 'A colleague visited your lesson this fortnight, and left the words below.');
    says(letter, 'You visited a colleague’s lesson: thank you.');
    expect(letter.replyTo).toBe('s.turner@northfield.example');
  });

  test('F7: a coach reads of each teacher, those yet to be met first', () => {
    const letter = only(/^Your coaching/, 'b.cooper');
    says(
      letter,
      'You met 2 of your 4 teachers this fortnight: thank you. Those you have yet to meet come first',
    );
    const inOrder = ['Helen Campbell', 'Mohammed Hussain', 'Leo James', 'Siobhán Rossi'];
    const places = inOrder.map((name) => letter.body.indexOf(`${name}, English`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    says(letter, 'No conversation yet this fortnight. No next meeting is fixed. No action step is open.');
    says(letter, 'You met on Tuesday 8 September and Thursday 10 September.');
    says(letter, 'You meet next on Tuesday 22 September at 15:30.');
    says(letter, 'Open action step, set on Tuesday 8 September, looked for once: > After you ask a question');
    says(letter, 'Open action step, set on Thursday 10 September, not looked for yet');
    expect(letter.replyTo).toBe(LEAD);
  });

  /** So few are coached in each of these that their figures are one. */
  const OTHERS = ': Arts, English, Humanities, Languages, PE and Science, counted together';

  test.each([
    ['b.cooper', 'English', 2, '2', '2 of 17', '12%', OTHERS],
    ['i.turner', 'Maths', 1, '1', '3 of 7', '43%', ''],
    ['i.mitchell', 'Science', 1, '1', '2 of 17', '12%', OTHERS],
    ['m.iqbal', 'Languages', 0, 'none', '2 of 17', '12%', OTHERS],
  ])(
    'E5: the head of department %s reads the counts of %s',
    (who, name, received, made, held, share, together) => {
      const letter = only(/ this fortnight, /, who);
      says(
        letter,
        `${name} received ${received} drop-in${received === 1 ? '' : 's'} this fortnight and made ${made}.`,
      );
      says(letter, `Coaching conversations ${held} ${share} of those that were expected${together}`);
    },
  );

  test('F1: the lead reads engagement by programme and by department, each with its denominator', () => {
    const [letter] = kind(/^Coaching this fortnight/) as [Letter];
    says(letter, '5 of 24 expected conversations took place: 21%. Good programmes reach 70–80%');
    says(letter, 'Autumn pilot 17% (3 of 18) Early career teachers 33% (2 of 6)');
    says(letter, 'Arts 0% (0 of 3) English 50% (2 of 4) Humanities 0% (0 of 3) Languages 0% (0 of 1)');
    says(letter, 'Maths 43% (3 of 7) PE 0% (0 of 2) Science 0% (0 of 4)');
    says(letter, 'Drop-ins 4 4 colleagues visited 3 teachers', 'Action steps set 6 Action steps met 1');
    says(letter, 'Action steps open now 5', '1 matter waits for you.');
    says(
      letter,
      'An answer was returned: Lesson drop-in, r.rahman@northfield.example, Wednesday 9 September.',
    );
  });

  test('F7: the HTML twin and the plain twin of every letter say the same, in the school’s name', () => {
    for (const letter of lived.school.ws.mail.sent) {
      const [html, plain] = wordsOfBothTwins(letter);
      expect(html).toEqual(plain);
      expect(letter.name).toBe('Northfield School');
    }
  });

  test('F7: the days after send none again', () => expect(lived.after).toEqual([]));

  test('F7: the second fortnight’s letters go by themselves, and no lead is asked again', () => {
    const { second } = lived;
    expect(recipients(kind(/^Your fortnight, 14–25 September$/, second))).toEqual(HERE);
    expect(second).toHaveLength(84);
    const [letter] = kind(/^Coaching this fortnight/, second) as [Letter];
    says(letter, '1 of 30 expected conversations took place: 3%.', 'Early career teachers 8% (1 of 12)');
  });

  test('G2: nothing failed on the way', () => expect(failedRuns(lived.school)).toEqual([]));
});
