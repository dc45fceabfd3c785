/** The letter as the teacher will get it, made from what is typed and decided as it will be when it is saved (C2). */
import { comesTo } from '../../domain/conversation';
import type { Conversation } from '../../domain/desk';
import { stepSet } from '../../domain/letters/stepSet';
import { findById } from '../../domain/people';
import type { Pair, StaffMember } from '../../records';
import type { Problems } from '../form';
import { useSidebar } from '../sidebar';
import { today } from '../view/today';
import { LetterFrame } from './LetterFrame';
import { Disclosure } from './ui';

interface PreviewProps {
  said: Conversation;
  teacher: StaffMember;
  pair: Pair;
  /** What is still missing; the letter is shown once nothing is. */
  missing: Problems;
}

export function Preview({ missing, ...about }: PreviewProps) {
  const lacks = Object.values(missing);
  return (
    <Disclosure summary={`As ${about.teacher.forename} will read it`}>
      {lacks.length > 0 ? <p class="quiet">Still to come: {lacks.join(' ')}</p> : <Letter {...about} />}
    </Disclosure>
  );
}

function Letter({ said, teacher, pair }: Omit<PreviewProps, 'missing'>) {
  const { desk } = useSidebar();
  const coach = findById(desk.staff, pair.coach);
  if (!coach) return null;
  const {
    session,
    steps,
    stepSet: set,
  } = comesTo(said, {
    coach: coach.id,
    pair: pair.id,
    steps: desk.steps,
    playbook: desk.playbook,
    today: today(desk),
    newStepId: said.id,
  });
  const step = set ?? [...steps, ...desk.steps].find(({ id }) => id === session.checkedStep);
  const playbookStep = desk.playbook.find(({ id }) => id === step?.playbookStep);
  const school = { ...desk.school, forms: desk.forms };
  return (
    <LetterFrame letter={stepSet({ session, step, teacher, coach, playbookStep, school, mode: pair.mode })} />
  );
}
