/** The letters that follow an answer or a conversation at once: to whom, in which words, and for whose eyes. */
import { type StepNews, stepSet } from '../../../src/coaching/conversation/letter';
import { dropInReceived, dropInThanks } from '../../../src/dropIns/dropIn/letter';
import { answerReturned } from '../../../src/kit/forms/answerReturned';
import { toText } from '../../../src/kit/letters/render';
import type { DropIn, PlaybookStep, StaffMember } from '../../../src/records';
import type { Letter } from '../../../src/records/letter';
import { aDropIn, aPerson, aSession, aStep, theSchool } from '../../builders';

const school = theSchool();
const teacher = aPerson({ forename: 'Sam', surname: 'Patel', id: 'SPA' });
const rachel = aPerson({ forename: 'Rachel', surname: 'Ng', id: 'RNG' });
const quotes = (letter: Letter): string[] =>
  letter.blocks.flatMap((block) => (block.type === 'quote' ? [block.text] : []));
const headings = (letter: Letter): string[] =>
  letter.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));

describe('a drop-in received', () => {
  const dropIn = aDropIn();
  const received = dropInReceived({ dropIn, teacher, visitor: rachel, school, stage: 'Praise only' });

  test('goes to the teacher, and a reply to the visitor', () =>
    expect(received).toMatchObject({
      key: 'drop-in received/response-1',
      to: 'spa@northfield.example',
      replyTo: 'rng@northfield.example',
      subject: 'Rachel Ng visited your lesson',
      importance: 1,
    }));

  test.each([
    'Rachel Ng visited your lesson on Monday 14 September.',
    'Technique: Cold call',
    `> ${dropIn.praise}`,
    '(Rachel Ng, Maths)',
    'Rachel wrote this just for you.',
  ])('says “%s”', (line) => expect(toText(received).split('\n')).toContain(line));

  test('says plainly when it is a shout-out', () => {
    const shared = dropInReceived({
      dropIn: aDropIn({ sharing: 'A shout-out', technique: '' }),
      teacher,
      visitor: rachel,
      school,
      stage: 'Praise only',
    });
    expect(toText(shared)).toContain('Rachel made this a shout-out, so others may see it too.');
    expect(shared.whoSees).toContain('anyone at the school');
    expect(toText(shared)).not.toContain('Technique');
  });

  test.each([
    ['Praise and next step', 'It is not passed on. Try it, or leave it.'],
    ['Coaching', 'It is not passed on. Try it, or bring it to your next coaching conversation.'],
  ] as const)('brings one step to try, in the stage “%s”', (stage, line) => {
    const dropIn = aDropIn({ nextStep: 'When you have asked, count to three.', sharing: 'A shout-out' });
    const words = toText(dropInReceived({ dropIn, teacher, visitor: rachel, school, stage }));
    expect(words).toContain('> When you have asked, count to three.');
    expect(words.replace(/\s+/g, ' ')).toContain(line);
  });

  test('has no such part where nobody left one', () =>
    expect(toText(received)).not.toContain('One step to try next'));

  describe('asks whether the teacher may be named', () => {
    const consent = 'https://forms.example/consent';
    const leads = (named: StaffMember['named'], sharing: DropIn['sharing'], url?: string) =>
      dropInReceived({
        dropIn: aDropIn({ sharing }),
        teacher: { ...teacher, named },
        visitor: rachel,
        school,
        stage: 'Praise only',
        ...(url && { consent: url }),
      }).blocks.flatMap((block) => ('url' in block ? [[block.type, block.url]] : []));

    test.each([
      ['once, with the first shout-out', '', 'A shout-out', consent, [['button', consent]]],
      ['and from then on only leaves the way open', 'Asked', 'A shout-out', consent, [['link', consent]]],
      ['whatever was said', 'No', 'A shout-out', consent, [['link', consent]]],
      ['never with private words', '', 'Just for them', consent, []],
      ['not before there is a form', '', 'A shout-out', undefined, []],
    ] as const)('%s', (_, named, sharing, url, wanted) => expect(leads(named, sharing, url)).toEqual(wanted));
  });

  test('keeps a line break in a name out of the subject, and the subject short', () => {
    const visitor = aPerson({ forename: 'Rachel\r\nBcc: all@x.example', surname: '👩‍🏫'.repeat(80) });
    const { subject } = dropInReceived({ dropIn, teacher, visitor, school, stage: 'Praise only' });
    expect(subject).toMatch(/^Rachel Bcc: /);
    expect(subject).not.toMatch(/[\r\n]/);
    expect([...subject].length).toBeLessThanOrEqual(150);
  });
});

test('a thank-you gives the visitor a copy of the words, and who has them', () => {
  const thanks = dropInThanks({ dropIn: aDropIn(), teacher, visitor: rachel, school, stage: 'Praise only' });
  expect(thanks.to).toBe('rng@northfield.example');
  expect(quotes(thanks)).toEqual([aDropIn().praise]);
  expect(toText(thanks)).toContain('You wrote this just for Sam.');
});

describe('an answer set aside', () => {
  const news = {
    to: 'rng@northfield.example',
    form: 'Drop-in',
    why: 'You can’t drop in on your own lesson.',
    words: [
      { question: 'What went well?', answer: 'Line one\n  line two' },
      { question: 'Which technique did you see?', answer: '' },
      { question: 'Anything else?', answer: '<b>no</b>' },
    ],
    url: 'https://forms.example/edit',
    school,
    key: 'answer returned/response-1',
  };

  test('opens with the reason and gives every word back', () => {
    const letter = answerReturned(news);
    expect(letter.blocks[1]).toEqual({ type: 'paragraph', text: news.why });
    expect(quotes(letter)).toEqual(['Line one\n  line two', '<b>no</b>']);
    expect(letter.blocks).toContainEqual({ type: 'button', label: 'Open your answers again', url: news.url });
  });

  test('has no button where there is no link', () =>
    expect(answerReturned({ ...news, url: '' }).blocks.some(({ type }) => type === 'button')).toBe(false));
});

describe('an action step', () => {
  const playbookStep = {
    rehearsal: 'Ask six questions to an empty room.',
    lookFors: 'Eyes travel along the rows; nobody calls out;',
    why: 'Everyone gets time to think.',
  } as PlaybookStep;
  const anInvited = () => aSession({ meeting: 'session-1', invitedFor: '2026-09-29T15:30', timesInvited: 1 });
  const news = (given: Partial<StepNews> = {}): StepNews => ({
    session: anInvited(),
    step: aStep(),
    teacher,
    coach: rachel,
    school,
    ...given,
  });

  test('goes to the teacher, with a copy and replies to the coach', () =>
    expect(stepSet(news())).toMatchObject({
      key: 'action step set/session-1',
      to: 'spa@northfield.example',
      cc: 'rng@northfield.example',
      replyTo: 'rng@northfield.example',
      importance: 1,
    }));

  test('carries all that was said, and how to rehearse', () => {
    const letter = stepSet(news({ playbookStep }));
    const { notice, leverage, feedback, target } = aSession();
    expect(quotes(letter)).toEqual([aStep().wording, notice, leverage, feedback, target]);
    expect(letter.blocks).toContainEqual({
      type: 'list',
      items: ['Eyes travel along the rows', 'Nobody calls out'],
    });
    expect(toText(letter)).toContain('You rehearsed it 8 times together.');
    expect(toText(letter)).toContain('Tuesday 29 September at 15:30');
  });

  test.each([
    [
      'set',
      aSession(),
      'Your action step',
      'Your action step is this one, from your conversation with Rachel Ng on Tuesday 15 September.',
    ],
    [
      'met, and the next set',
      aSession({ outcome: 'Met' }),
      'Your action step',
      'You met your last step: well done.',
    ],
    ['met', aSession({ outcome: 'Met', setStep: '' }), 'Your action step is met', 'Well done'],
    [
      'again',
      aSession({ outcome: 'Practise again', setStep: '' }),
      'Your action step: keep practising',
      'more practice',
    ],
    [
      'not seen',
      aSession({ outcome: 'Not seen', setStep: '' }),
      'Your action step goes on',
      'did not come up',
    ],
    [
      'set aside',
      aSession({ outcome: 'Set aside', setStep: '' }),
      'Your action step rests',
      'It can be taken up again at any time.',
    ],
    [
      'set aside for another',
      aSession({ outcome: 'Set aside' }),
      'Your action step',
      'Your last step rests for now. Your action step is this one, from your conversation with Rachel Ng on',
    ],
    ['no step', aSession({ setStep: '' }), 'Your coaching conversation', 'You and Rachel Ng met on'],
  ])('%s: heading and first sentence', (_, session, title, sentence) => {
    const letter = stepSet(news({ session }));
    expect(headings(letter)[0]).toBe(title);
    expect(letter.blocks[1]).toEqual({ type: 'paragraph', text: expect.stringContaining(sentence) });
    expect(toText(letter)).not.toMatch(/fail|target set|not yet met|poor/i);
  });

  test.each([
    [0, 0, 'You have not rehearsed it together yet.'],
    [0, 8, 'You did not rehearse it together this time.'],
    [1, 9, 'You rehearsed it once together.'],
  ])('%d rehearsals of %d in words', (rehearsals, of, words) =>
    expect(
      toText(stepSet(news({ session: aSession({ rehearsals }), step: aStep({ rehearsals: of }) }))),
    ).toContain(words),
  );

  test('C7: a step that is taken up again is said to be', () => {
    const letter = stepSet(news({ step: aStep({ state: 'Practising' }) }));
    expect(letter.blocks[1]).toMatchObject({
      text: expect.stringMatching(/^Your action step is this one again, from/),
    });
  });

  test('C8: why it is this one stays between the coach and the sheet', () => {
    const reason = 'Behaviour first.';
    const letter = stepSet(news({ session: aSession({ reason }), step: aStep({ reason }) }));
    expect(JSON.stringify(letter)).not.toContain(reason);
  });

  test('leaves out what was not said, headings too', () => {
    const session = aSession({ notice: '', leverage: '', rehearsals: '', feedback: '' });
    expect(headings(stepSet(news({ session })))).toEqual(['Your action step', 'Your next meeting']);
  });

  test('shows no rehearsal of a step that is met', () => {
    const met = news({ step: aStep({ state: 'Met' }), session: aSession({ outcome: 'Met', setStep: '' }) });
    expect(headings(stepSet({ ...met, playbookStep }))).not.toContain('How to rehearse it');
  });

  test('invites both, in words that any calendar may show', () => {
    const { invitation } = stepSet(news());
    expect(invitation).toEqual({
      uid: 'session-1@stepwise',
      title: 'Coaching: Sam Patel and Rachel Ng',
      starts: '2026-09-29T15:30',
      sequence: 0,
      minutes: 30,
      description: 'Sam Patel and Rachel Ng. Your action step is in the letter.',
      organiser: { name: 'Rachel Ng', email: 'rng@northfield.example' },
      attendees: [
        { name: 'Sam Patel', email: 'spa@northfield.example' },
        { name: 'Rachel Ng', email: 'rng@northfield.example' },
      ],
    });
  });
});
