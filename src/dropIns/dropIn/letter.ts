/** The letters that a drop-in brings at once: to the visited teacher, and thanks to a visitor who asks for them. */
import { addressed, button, heading, letter, link, paragraph, quote, section } from '../../kit/letters/draft';
import type { School } from '../../kit/letters/letter';
import type { DropIn, StaffMember } from '../../records';
import type { Letter } from '../../records/letter';
import { sayDay } from '../../school/days';
import { fullName, withDepartment } from '../../school/people';
import { whoSees } from '../../school/visibility';
import type { Stage } from '../stage/rules';
import { isShoutOut } from '../wall/rules';

interface DropInNews {
  dropIn: DropIn;
  teacher: StaffMember;
  visitor: StaffMember;
  school: School;
  stage: Stage;
  /** The address of the form on being named, where it is built. */
  consent?: string;
}

const aboutOf = ({ technique }: DropIn): string => (technique === '' ? '' : `Technique: ${technique}`);

/** A step is never shared, whatever becomes of the praise. */
const stepToTry = ({ nextStep }: DropIn, stage: Stage) =>
  nextStep === ''
    ? []
    : section('One step to try next', [
        quote(nextStep),
        paragraph(
          `It is not passed on. ${stage === 'Coaching' ? 'Try it, or bring it to your next coaching conversation' : 'Try it, or leave it'}.`,
        ),
      ]);

/** The first shout-out asks whether the teacher may be named; later ones only link to the form. */
const mayBeNamed = ({ dropIn, teacher, consent = '' }: DropInNews) =>
  !isShoutOut(dropIn) || consent === ''
    ? []
    : teacher.named !== ''
      ? [link('Change whether your name may stand beside shout-outs', consent)]
      : [
          heading('May your name stand beside it?'),
          paragraph(
            'Shout-outs of those who agree go on the school’s wall and into its bulletin, which may suggest a visit to them. Without your yes, nothing of yours does.',
          ),
          button('Say yes or no', consent),
        ];

/** To the visited teacher, with the visitor's words; a reply goes to the visitor. */
export function dropInReceived(news: DropInNews): Letter {
  const { dropIn, teacher, visitor, school, stage } = news;
  const { forename } = visitor;
  return letter({
    key: `drop-in received/${dropIn.id}`,
    kind: 'drop-in received',
    ...addressed(teacher, { replyTo: visitor }),
    fromName: school.name,
    subject: `${fullName(visitor)} visited your lesson`,
    blocks: [
      heading('What went well in your lesson'),
      paragraph(`${fullName(visitor)} visited your lesson on ${sayDay(dropIn.visitedOn)}.`),
      quote(dropIn.praise, { about: aboutOf(dropIn), by: withDepartment(visitor) }),
      paragraph(
        isShoutOut(dropIn)
          ? `${forename} made this a shout-out, so others may see it too.`
          : `${forename} wrote this just for you.`,
      ),
      ...stepToTry(dropIn, stage),
      paragraph(`To thank ${forename}, simply reply to this letter.`),
      ...mayBeNamed(news),
    ],
    whoSees: whoSees(isShoutOut(dropIn) ? 'shout-out' : 'drop-in received'),
  });
}

/** To the visitor who asked for it: thanks, and a copy of what the teacher received. */
export function dropInThanks({ dropIn, teacher, visitor, school }: DropInNews): Letter {
  const { forename } = teacher;
  return letter({
    key: `drop-in thanks/${dropIn.id}`,
    kind: 'drop-in thanks',
    ...addressed(visitor),
    fromName: school.name,
    subject: `Thank you for visiting ${fullName(teacher)}`,
    blocks: [
      heading('Thank you for your visit'),
      paragraph(
        `You visited ${fullName(teacher)}’s lesson on ${sayDay(dropIn.visitedOn)}, and ${forename} has been sent your words:`,
      ),
      quote(dropIn.praise, { about: aboutOf(dropIn) }),
      quote(dropIn.nextStep, { about: 'One step to try next' }),
      paragraph(
        isShoutOut(dropIn)
          ? 'You made this a shout-out, so others may see it too.'
          : `You wrote this just for ${forename}.`,
      ),
      paragraph(`If ${forename} replies, the reply comes to you.`),
    ],
    whoSees: whoSees(isShoutOut(dropIn) ? 'shout-out' : 'drop-in thanks'),
  });
}
