/** Pairs as rows to open: the teacher with the department, the open step in one line, its state in words. */
import { fullName, withDepartment } from '../../domain/people';
import { useSidebar } from '../sidebar';
import { toneOf } from '../view/step';
import type { PairToday } from '../view/today';
import { Chip } from './small';

interface PairListProps {
  title: string;
  pairs: PairToday[];
  showCoach: boolean;
  none: string;
}

/** A lead's list may be long: beyond this many rows it starts closed. */
const SHOWN_AT_ONCE = 8;

export function PairList({ title, pairs, showCoach, none }: PairListProps) {
  return (
    <details class="pairs" open={pairs.length <= SHOWN_AT_ONCE}>
      <summary>
        {title} <span class="count">{pairs.length}</span>
      </summary>
      {pairs.length === 0 && <p class="quiet-words">{none}</p>}
      <ul class="rows">
        {pairs.map((each) => (
          <PairRow key={each.pair.id} today={each} showCoach={showCoach} />
        ))}
      </ul>
    </details>
  );
}

function PairRow({ today, showCoach }: { today: PairToday; showCoach: boolean }) {
  const { go } = useSidebar();
  const { teacher, coach, step } = today;
  return (
    <li>
      <button type="button" class="row" onClick={() => go({ name: 'teacher', id: teacher.id })}>
        <span class="row-top">
          <span class="who">
            <span class="name">{fullName(teacher)}</span>
            <span class="department">{teacher.department}</span>
          </span>
          <Chip tone={toneOf(step?.state)}>{step?.state ?? 'No step yet'}</Chip>
        </span>
        {step && <span class="one-line">{step.wording}</span>}
        {showCoach && <span class="department">with {withDepartment(coach)}</span>}
      </button>
    </li>
  );
}
