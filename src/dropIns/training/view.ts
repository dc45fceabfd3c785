/** A training session while it is being written, and how a session is described. */
import { newId } from '../../kit/ui/newId';
import { type Problems, problemsIn } from '../../kit/ui/problems';
import type { StaffMember, Training } from '../../records';
import { halfTermOf } from '../../school/calendar';
import { saySpan } from '../../school/days';
import { today } from '../../school/payload';
import { codeIn, isCurrent, label, teaches } from '../../school/people';
import type { DropInsPayload } from '../payload';
import { isInForce } from './rules';

/** A new session: today, for the whole school, until the end of the half term, with everyone ticked as having come. */
export function newTraining(payload: DropInsPayload): Training {
  const day = today(payload);
  const until = halfTermOf(payload.terms, day)?.lastDay ?? '';
  const session: Omit<Training, 'until'> = {
    heldOn: day,
    technique: '',
    department: '',
    about: '',
    came: [],
    id: newId(),
  };
  return { ...session, until: until >= day ? until : '', came: namesOf(invited(payload, session)) };
}

/** Who may come: those who teach that day in the session's department, if any, and those who came but have left. */
export const invited = (
  { staff }: DropInsPayload,
  { heldOn, department, came }: Pick<Training, 'heldOn' | 'department' | 'came'>,
) =>
  staff.filter(
    (person) =>
      codesIn(came).includes(person.id) ||
      (isCurrent(person, heldOn) && teaches(person) && ['', person.department].includes(department)),
  );

/** As they stand in the tab: 'Rachel Ng (RNG)'. */
export const namesOf = (people: readonly StaffMember[]): string[] => people.map(label);

export const codesIn = (came: readonly string[]): string[] => came.map(codeIn).filter(Boolean);

/** Those who are ticked among the people on the list, and whoever else was written into the tab by hand. */
export const whoCame = (
  ticked: readonly StaffMember[],
  listed: readonly StaffMember[],
  came: readonly string[],
): string[] => {
  const codes = listed.map(({ id }) => id);
  return [...namesOf(ticked), ...came.filter((each) => !codes.includes(codeIn(each)))];
};

export function problemsOf({ heldOn, technique, until }: Training): Problems {
  return problemsIn([
    ['heldOn', !heldOn, 'Choose the day of the training.'],
    ['technique', !technique.trim(), 'Choose or write the technique.'],
    ['until', until !== '' && until < heldOn, 'The focus can’t end before the training is held.'],
  ]);
}

export const forWhom = ({ department }: Training): string => department || 'the whole school';

/** 'In focus 7 September–23 October.' */
export function standing(session: Training, day: string): string {
  if (!session.until) return 'Recorded only.';
  const span = saySpan(session.heldOn, session.until);
  if (isInForce(session, day)) return `In focus ${span}.`;
  return session.heldOn > day ? `To be in focus ${span}.` : `Was in focus ${span}.`;
}

export function cameTo({ came }: Training): string {
  const people = came.length;
  return people === 1 ? '1 person came.' : `${people} people came.`;
}
