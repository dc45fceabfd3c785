/** The fortnight in a teacher's eyes: their own step, the praise they received, and when they meet next. */
import { openStepOf } from '../../coaching/steps/rules';
import {
  addressed,
  button,
  capital,
  heading,
  letter,
  paragraph,
  quote,
  section,
  times,
} from '../../kit/letters/draft';
import type { ActionStep, DropIn, StaffMember } from '../../records';
import type { Block, Letter } from '../../records/letter';
import { sayDay, sayMoment } from '../../school/days';
import { fullName, teaches } from '../../school/people';
import { whoSees } from '../../school/visibility';
import { together } from '../../school/wording';
import { type Fortnight, nextMeetingOf, readers } from './facts';
import { plannedVisits } from './planned';

const MOST_QUOTES = 12;
/** The most characters of praise in one letter; mail of more than 200 KB is refused [docs]. */
const MOST_WORDS = 15_000;

/** One teacher's part of the fortnight. */
interface Own {
  teacher: StaffMember;
  coaches: string[];
  received: DropIn[];
  made: DropIn[];
  step?: ActionStep;
  metSteps: number;
  nextMeeting: string;
}

/** Every teacher gets a letter, if only a kind line: letters to some alone would tell the others who is coached. */
export const teacherLetters = (fortnight: Fortnight): Letter[] =>
  readers(fortnight, teaches).map((teacher) => teacherLetter(fortnight, ownOf(fortnight, teacher)));

function ownOf(fortnight: Fortnight, teacher: StaffMember): Own {
  const pairs = fortnight.pairs.filter((pair) => pair.teacher === teacher.id);
  return {
    teacher,
    coaches: [...new Set(pairs.map(({ coach }) => coach))],
    received: fortnight.dropIns.filter((dropIn) => dropIn.teacher === teacher.id),
    made: fortnight.dropIns.filter(({ visitor }) => visitor === teacher.id),
    step: openStepOf(fortnight.steps, teacher.id),
    metSteps: fortnight.steps.filter(
      ({ teacher: of, state, checkedOn }) =>
        of === teacher.id && state === 'Met' && fortnight.isIn(checkedOn),
    ).length,
    nextMeeting: nextMeetingOf(fortnight, pairs),
  };
}

function teacherLetter(fortnight: Fortnight, own: Own): Letter {
  const { cycle, school, span, named } = fortnight;
  const shown = withinOneLetter(own.received);
  const answers = replyTo(fortnight, own);
  return letter({
    key: `fortnight teacher/${cycle.lastDay}/${own.teacher.id}`,
    kind: 'fortnight teacher',
    ...addressed(own.teacher, { replyTo: answers }),
    fromName: school.name,
    subject: `Your fortnight, ${span}`,
    blocks: [
      heading('Your fortnight'),
      paragraph(opening(own)),
      ...section('What colleagues saw', [
        ...shown.map((dropIn) => praise(fortnight, dropIn)),
        paragraph(furtherWords(own.received.length - shown.length)),
      ]),
      ...section(own.step ? 'Your action step' : 'Your coaching', [
        own.step ? quote(own.step.wording, { about: own.step.technique, main: true }) : false,
        figures(own, named),
        paragraph(betweenSteps(own, named)),
      ]),
      ...section('Visits that you planned', plannedVisits(fortnight, own.teacher.id).map(paragraph)),
      button('Visit a colleague', school.forms.dropIn),
      paragraph(answers ? `A reply to this letter goes to ${fullName(answers)}.` : ''),
    ],
    whoSees: whoSees(own.received.length > 0 ? 'fortnight teacher' : 'own fortnight'),
  });
}

/** What matters most to this teacher first; a quiet fortnight is told kindly. */
function opening({ received, made, metSteps, step, nextMeeting }: Own): string {
  const sentences = [
    metSteps > 0 &&
      `You met ${metSteps === 1 ? 'an action step' : `${metSteps} action steps`} this fortnight: well done.`,
    received.length === 1 && 'A colleague visited your lesson this fortnight, and left the words below.',
    received.length > 1 &&
      `Colleagues visited your lessons ${times(received.length)} this fortnight, and left the words below.`,
    step && received.length === 0 && 'Here is where your action step stands.',
    made.length > 0 &&
      `You visited ${made.length === 1 ? 'a colleague’s lesson' : `${made.length} lessons`}: thank you.`,
  ].filter((sentence) => typeof sentence === 'string');
  if (sentences.length > 0) return sentences.join(' ');
  if (nextMeeting !== '') return 'It was a quiet fortnight, and your next meeting is in the diary.';
  return 'It was a quiet fortnight: no visits to tell you of this time. Ten minutes in a colleague’s lesson is a good way to start the next one.';
}

const praise = ({ described }: Fortnight, { praise, visitor, technique, visitedOn }: DropIn) =>
  quote(praise, {
    about: technique === '' ? sayDay(visitedOn) : `${sayDay(visitedOn)}: ${technique}`,
    by: described(visitor),
  });

/** As much praise as one letter holds; every piece has come in a letter of its own before. */
function withinOneLetter(received: readonly DropIn[]): DropIn[] {
  let words = 0;
  return received.slice(0, MOST_QUOTES).filter(({ praise }, at) => {
    words += praise.length;
    return at === 0 || words <= MOST_WORDS;
  });
}

const furtherWords = (n: number): string => (n > 0 ? `And ${n} more in your earlier letters.` : '');

function figures({ step, nextMeeting, coaches }: Own, named: (id: string) => string): Block | false {
  const rows = [
    ...(step
      ? [
          { label: 'Set on', value: sayDay(step.setOn) },
          { label: 'Rehearsed together', value: capital(times(step.rehearsals)) },
          { label: 'Looked for in lessons', value: capital(times(step.tries)) },
        ]
      : []),
    ...(nextMeeting === ''
      ? []
      : [
          {
            label: 'Next meeting',
            value: sayMoment(nextMeeting),
            note: `With ${together(coaches.map(named))}`,
          },
        ]),
  ];
  return rows.length > 0 && { type: 'figures', rows };
}

const betweenSteps = ({ step, coaches }: Own, named: (id: string) => string): string =>
  step || coaches.length === 0
    ? ''
    : `${together(coaches.map(named))} coaches you. No action step is open at the moment; the next one comes from your next conversation.`;

/** A reply goes to the one coach, who can help with the step, or else to the one colleague whose words these are. */
function replyTo({ person }: Fortnight, { coaches, received }: Own): StaffMember | undefined {
  const others = coaches.length > 0 ? coaches : [...new Set(received.map(({ visitor }) => visitor))];
  return others.length === 1 ? person(others[0] ?? '') : undefined;
}
