/** The letter as the teacher will read it, made from what is typed by the very rules that will save and send it. */
import { decideConversation } from '../../domain/conversation';
import type { Desk } from '../../domain/desk';
import { stepSet } from '../../domain/letters/stepSet';
import { toText } from '../../domain/letters/text';
import { findById } from '../../domain/people';
import type { ActionStep, Pair, StaffMember } from '../../records';
import { useSidebar } from '../sidebar';
import { type Draft, problemsOf } from '../view/draft';
import { today } from '../view/today';
import { Disclosure } from './small';

interface PreviewProps {
  draft: Draft;
  teacher: StaffMember;
  pair: Pair;
  open?: ActionStep;
}

export function Preview({ draft, teacher, pair, open }: PreviewProps) {
  const { desk } = useSidebar();
  const missing = Object.values(problemsOf(draft, open));
  return (
    <Disclosure summary={`As ${teacher.forename} will read it`}>
      {missing.length > 0 ? (
        <p class="quiet-words">Still to come: {missing.join(' ')}</p>
      ) : (
        <pre class="preview">{letterText(desk, draft, teacher, pair, open)}</pre>
      )}
    </Disclosure>
  );
}

function letterText(desk: Desk, draft: Draft, teacher: StaffMember, pair: Pair, open?: ActionStep): string {
  const coach = findById(desk.staff, pair.coach);
  if (!coach) return '';
  try {
    const { session, stepSet: set } = decideConversation(draft, {
      coach: coach.id,
      pair: pair.id,
      steps: desk.steps,
      playbook: desk.playbook,
      today: today(desk),
      newStepId: 'preview',
    });
    const step = set ?? open;
    const playbookStep = desk.playbook.find((each) => each.id === step?.playbookStep);
    const school = { ...desk.school, forms: desk.forms };
    return toText(stepSet({ session, step, teacher, coach, playbookStep, school }));
  } catch (refusal) {
    return (refusal as Error).message;
  }
}
