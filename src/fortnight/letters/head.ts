/** The fortnight in the eyes of a head of department: counts alone, never a name or a word about a person (E5). */
import { heading, letter, paragraph, percent } from '../../kit/letters/draft';
import type { StaffMember } from '../../records';
import type { Letter } from '../../records/letter';
import { counted } from '../../school/wording';
import type { Engagement } from '../engagement/rules';
import { type Fortnight, readers } from './facts';

export const headLetters = (fortnight: Fortnight, engagement: Engagement): Letter[] =>
  readers(fortnight, ({ role, department }) => role === 'Head of department' && department !== '').map(
    (head) => headLetter(fortnight, engagement, head),
  );

function headLetter(fortnight: Fortnight, engagement: Engagement, head: StaffMember): Letter {
  const { cycle, school, span } = fortnight;
  const { department } = head;
  const { received, made, setSteps, metSteps } = countsOf(fortnight, department);
  const coaching = engagement.department.find(({ name }) => name === department);
  return letter({
    key: `fortnight head of department/${cycle.lastDay}/${head.id}`,
    kind: 'fortnight head of department',
    to: head.email,
    fromName: school.name,
    subject: `${department} this fortnight, ${span}`,
    blocks: [
      heading(`${department} this fortnight`),
      paragraph(
        `${department} received ${counted(received, 'drop-in')} this fortnight and made ${made === 0 ? 'none' : made}.`,
      ),
      {
        type: 'figures',
        rows: [
          { label: 'Drop-ins received', value: String(received) },
          { label: 'Drop-ins made', value: String(made) },
          coachingFigure(coaching),
          { label: 'Action steps set', value: String(setSteps) },
          { label: 'Action steps met', value: String(metSteps) },
        ],
      },
      paragraph('These are counts for the whole department. What people wrote stays between them.'),
    ],
  });
}

/** The department's drop-ins, those received and those made, and its teachers' action steps. */
function countsOf({ dropIns, steps, isIn, person }: Fortnight, department: string) {
  const isTheirs = (id: string): boolean => person(id)?.department === department;
  const theirSteps = steps.filter(({ teacher }) => isTheirs(teacher));
  return {
    received: dropIns.filter(({ teacher }) => isTheirs(teacher)).length,
    made: dropIns.filter(({ visitor }) => isTheirs(visitor)).length,
    setSteps: theirSteps.filter(({ setOn }) => isIn(setOn)).length,
    metSteps: theirSteps.filter(({ state, checkedOn }) => state === 'Met' && isIn(checkedOn)).length,
  };
}

const coachingFigure = (coaching: Engagement['department'][number] | undefined) =>
  coaching && coaching.expected > 0
    ? {
        label: 'Coaching conversations',
        value: `${coaching.coached} of ${coaching.expected}`,
        note: `${percent(coaching.share)} of those that were expected`,
      }
    : { label: 'Coaching conversations', value: 'None expected' };
