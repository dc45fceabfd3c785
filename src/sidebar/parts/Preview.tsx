/** The letter as the teacher will get it, made from what is typed. */
import { stepSet } from '../../domain/letters/stepSet';
import { findById } from '../../domain/people';
import type { ActionStep, Pair, StaffMember } from '../../records';
import type { Problems } from '../form';
import { useSidebar } from '../sidebar';
import type { Draft } from '../view/draft';
import { LetterFrame } from './LetterFrame';
import { Disclosure } from './ui';

interface PreviewProps {
  draft: Draft;
  teacher: StaffMember;
  pair: Pair;
  open?: ActionStep;
  /** What is still missing; the letter is shown once nothing is. */
  missing: Problems;
}

export function Preview({ missing, ...said }: PreviewProps) {
  const lacks = Object.values(missing);
  return (
    <Disclosure summary={`As ${said.teacher.forename} will read it`}>
      {lacks.length > 0 ? <p class="quiet">Still to come: {lacks.join(' ')}</p> : <Letter {...said} />}
    </Disclosure>
  );
}

function Letter({ draft, teacher, pair, open }: Omit<PreviewProps, 'missing'>) {
  const { desk } = useSidebar();
  const coach = findById(desk.staff, pair.coach);
  const sets = draft.wording !== '';
  const book = (id: string | undefined) => desk.playbook.find((each) => each.id === id);
  const playbookStep = book(sets ? draft.playbookStep : open?.playbookStep);
  if (!coach) return null;
  const fresh: ActionStep = {
    setOn: draft.heldOn,
    teacher: teacher.id,
    coach: coach.id,
    technique: playbookStep?.technique ?? '',
    wording: draft.wording,
    reason: draft.reason,
    state: 'Set',
    tries: 0,
    rehearsals: 0,
    checkedOn: '',
    playbookStep: draft.playbookStep,
    playbookVersion: '',
    pair: pair.id,
    id: draft.id,
  };
  const session = {
    ...draft,
    coach: coach.id,
    checkedStep: '',
    setStep: sets ? fresh.id : '',
    pair: pair.id,
  };
  const school = { ...desk.school, forms: desk.forms };
  const step = sets ? fresh : open;
  return <LetterFrame letter={stepSet({ session, step, teacher, coach, playbookStep, school })} />;
}
