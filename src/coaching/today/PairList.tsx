/** Pairs as rows to open: the teacher with the department, the open step in one line, its state in words. */
import type { CoachingPayload } from '../payload';
import './PairList.css';
import { PersonName } from '../../kit/ui/PersonBox';
import { Chip, Count, Disclosure, Quiet } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import { withDepartment } from '../../school/people';
import { toneOf } from '../steps/tone';
import type { PairToday } from './view';

interface PairListProps {
  title: string;
  pairs: PairToday[];
  showCoach: boolean;
}

/** A lead's list may be long: beyond this many rows it starts closed. */
const SHOWN_AT_ONCE = 8;

const StateOf = ({ step, hadStep }: Pick<PairToday, 'step' | 'hadStep'>) =>
  step ? (
    <Chip tone={toneOf(step.state)}>{step.state}</Chip>
  ) : (
    <Count>{hadStep ? 'No open step' : 'No step yet'}</Count>
  );

export function PairList({ title, pairs, showCoach }: PairListProps) {
  const { go } = usePage<CoachingPayload>();
  if (pairs.length === 0)
    return (
      <p class="empty">
        {title} <Count>0</Count>
      </p>
    );
  return (
    <Disclosure
      open={pairs.length <= SHOWN_AT_ONCE}
      summary={
        <>
          {title} <Count>{pairs.length}</Count>
        </>
      }
    >
      <ul class="rows">
        {pairs.map(({ pair, teacher, coach, step, hadStep }) => (
          <li key={pair.id}>
            <button
              type="button"
              class="row"
              onClick={() => go({ name: 'sidebar/teacher', id: teacher.id, pair: pair.id })}
            >
              <span class="ends">
                <span>
                  <PersonName person={teacher} />
                </span>
                <StateOf step={step} hadStep={hadStep} />
              </span>
              {step && <span class="one-line">{step.wording}</span>}
              {showCoach && <Quiet>with {withDepartment(coach)}</Quiet>}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
