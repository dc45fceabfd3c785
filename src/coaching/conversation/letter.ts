/** The letter after a conversation: the action step, what led to it, how to rehearse it, and when to meet next. */
import {
  addressed,
  capital,
  heading,
  letter,
  list,
  paragraph,
  quote,
  section,
  times,
} from '../../kit/letters/draft';
import type { School } from '../../kit/letters/letter';
import { invitationOf } from '../../programmes/meetings/invitation';
import type { ActionStep, CoachingSession, Pair, PlaybookStep, StaffMember } from '../../records';
import type { Letter } from '../../records/letter';
import { sayDay, sayMoment } from '../../school/days';
import { fullName, withDepartment } from '../../school/people';
import { whoSees } from '../../school/visibility';
import { isOpen } from '../steps/rules';
import { openingIn, stemsIn } from './mode';

export interface StepNews {
  session: CoachingSession;
  /** The step that the conversation set, or else the one that it checked. */
  step?: ActionStep;
  teacher: StaffMember;
  /** Whoever coaches the teacher from now on. */
  coach: StaffMember;
  /** Who had the conversation, where that is somebody else. */
  talkedWith?: StaffMember | undefined;
  /** The playbook's row of that step, where it came from the playbook. */
  playbookStep?: PlaybookStep;
  school: School;
  /** Who leads the conversations of the pair. */
  mode?: Pair['mode'];
  /** Whether the coaches agreed the step first (C4). */
  agreed?: boolean;
  /** Whether the two have met since. */
  metSince?: boolean;
  /** What speaks against the time of the next meeting, in a sentence. */
  notThen?: string;
  /** Where the letter takes the place of another: when that one was written, and what makes this one's own key. */
  corrects?: { at: string; key: string };
}

/** To the teacher, with a copy to the coach, who gets the replies. */
export function stepSet(news: StepNews): Letter {
  const { session, step, teacher, coach, playbookStep, school, mode, agreed, corrects } = news;
  const talkedWith = news.talkedWith ?? coach;
  const { title, sentence } = opening(news, fullName(talkedWith));
  const stems = stemsIn(mode);
  return letter({
    ...kindAndKey(news),
    ...addressed(teacher, { cc: coach, replyTo: coach }),
    fromName: school.name,
    subject: `${corrects ? 'Corrected: ' : ''}${title}, from ${sayDay(session.heldOn)}`,
    blocks: [
      heading(title),
      paragraph(correction(news)),
      paragraph(sentence),
      step ? quote(step.wording, { about: step.technique, main: true }) : false,
      ...section('What led to it', [
        quote(session.notice, {
          about: stems.notice,
          by: mode === 'Dialogic' ? '' : withDepartment(talkedWith),
        }),
        quote(session.leverage, { about: stems.leverage }),
      ]),
      ...(playbookStep && step && isOpen(step) ? howToRehearse(playbookStep) : []),
      ...section('Your rehearsal', [
        paragraph(rehearsed(session.rehearsals, step)),
        quote(session.feedback, { about: 'Feedback on the rehearsal' }),
      ]),
      heading('Your next meeting'),
      paragraph(meeting(news, fullName(coach))),
      quote(session.target, { about: 'What will have been tried by then' }),
    ],
    whoSees: whoSees(agreed ? 'agreed step' : 'action step set'),
    invitation: session.invitedFor ? invitationOf(session, { teacher, coach }) : undefined,
  });
}

const kindAndKey = ({ session: { id }, corrects }: StepNews): Pick<Letter, 'kind' | 'key'> => {
  const kind = corrects ? 'action step corrected' : 'action step set';
  return { kind, key: [kind, id, ...(corrects ? [corrects.key] : [])].join('/') };
};

const correction = ({ coach, corrects }: StepNews): string =>
  corrects
    ? `${fullName(coach)} has corrected this. It takes the place of the letter of ${sayMoment(corrects.at)}.`
    : '';

/** A conversation that is written down late may name a day that has passed, or one that has been agreed anew since. */
function meeting({ session: { invitedFor }, metSince, notThen = '' }: StepNews, coach: string): string {
  if (invitedFor)
    return [`You and ${coach} meet on ${sayMoment(invitedFor)}. The invitation is attached.`, notThen]
      .filter(Boolean)
      .join(' ');
  return metSince
    ? `You and ${coach} have met since, and what you agreed then stands.`
    : `You and ${coach} will find a new time.`;
}

/** What is said of the step that made room for a new one. */
const BEFORE_THAT: Record<string, string> = {
  Met: 'You met your last step: well done. ',
  'Set aside': 'Your last step rests for now. ',
};

/** What the conversation came to, in the teacher's eyes: good news first, and never a word of failure. */
function opening(
  { session, step, mode, agreed }: StepNews,
  coach: string,
): { title: string; sentence: string } {
  const onDay = `on ${sayDay(session.heldOn)}`;
  if (session.setStep !== '') {
    // On the day on which a step is set, only one that existed before can be in practice.
    const again = step?.state === 'Practising';
    const before = BEFORE_THAT[session.outcome] ?? '';
    const first = agreed ? ' The coaches agreed it first.' : '';
    return { title: 'Your action step', sentence: before + openingIn(mode)(coach, onDay, again) + first };
  }
  switch (session.outcome) {
    case 'Met':
      return {
        title: 'Your action step is met',
        sentence: `Well done: you and ${coach} agreed ${onDay} that you have met your action step.`,
      };
    case 'Practise again':
      return {
        title: 'Your action step: keep practising',
        sentence: `You and ${coach} decided ${onDay} to give this step some more practice.`,
      };
    case 'Not seen':
      return {
        title: 'Your action step goes on',
        sentence: `You and ${coach} met ${onDay}. The moment for this step did not come up in the visit, so it stays your step.`,
      };
    case 'Set aside':
      return {
        title: 'Your action step rests',
        sentence: `You and ${coach} decided ${onDay} to let this step rest. It can be taken up again at any time.`,
      };
    default:
      return { title: 'Your coaching conversation', sentence: `You and ${coach} met ${onDay}.` };
  }
}

const howToRehearse = ({ rehearsal, lookFors, why }: PlaybookStep) =>
  section('How to rehearse it', [
    paragraph(rehearsal),
    ...section('What to look for', [list(itemsOf(lookFors))]),
    ...section('Why it helps', [paragraph(why)]),
  ]);

/** The playbook's cells separate look-fors by semicolons or line breaks. */
const itemsOf = (lookFors: string): string[] =>
  lookFors
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .map(capital);

/** No rehearsals is an honest answer and is told; where nothing was answered, nothing is told. */
function rehearsed(count: number | '', step: ActionStep | undefined): string {
  if (count === '') return '';
  if (count > 0) return `You rehearsed it ${times(count)} together.`;
  return step?.rehearsals
    ? 'You did not rehearse it together this time.'
    : 'You have not rehearsed it together yet.';
}
