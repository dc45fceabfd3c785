/** The focus: which techniques a school looks for after its training, from when until when (A7, A10). */
import type { Training } from '../../records';
import { addDays } from '../../school/days';

export type Focus = Pick<Training, 'technique' | 'department'>;

/** Whether visitors look for the technique on that day; `until` is the last such day. */
export const isInForce = ({ heldOn, until }: Training, day: string): boolean => heldOn <= day && day <= until;

/**
 * What visitors look for on a day, the newest first and each once. With a department, it is what someone of that
 * department looks for: its own focus and the whole school's.
 */
export function focusOn(training: readonly Training[], day: string, department?: string): Focus[] {
  const seen = new Set<string>();
  return newestFirst(training)
    .filter((each) => isInForce(each, day))
    .filter((each) => department === undefined || ['', department].includes(each.department))
    .filter(({ technique, department: whose }) => {
      const key = JSON.stringify([technique, whose]);
      return !seen.has(key) && seen.add(key);
    })
    .map(({ technique, department: whose }) => ({ technique, department: whose }));
}

export const newestFirst = (training: readonly Training[]): Training[] =>
  [...training].sort((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : 0));

/** The first day after `day` on which the focus changes; '' for none. */
export function nextChange(training: readonly Training[], day: string): string {
  const days = training
    .filter(({ heldOn, until }) => heldOn <= until)
    .flatMap(({ heldOn, until }) => [heldOn, addDays(until, 1)]);
  return days.filter((each) => each > day).sort()[0] ?? '';
}

/** 'This half term we look for: Cold call; in Maths: Wait time.' or '' where there is no focus. */
export function lookFor(focus: readonly Focus[]): string {
  const said = focus.map(({ technique, department }) =>
    department ? `in ${department}: ${technique}` : technique,
  );
  return said.length > 0 ? `This half term we look for: ${said.join('; ')}.` : '';
}

/** The list with the items of the focus first, both parts in their own order. */
export function focusFirst<T>(
  list: readonly T[],
  focus: readonly Focus[],
  techniqueOf: (of: T) => string,
): T[] {
  const isOfFocus = (each: T) => focus.some(({ technique }) => technique === techniqueOf(each));
  return [...list.filter(isOfFocus), ...list.filter((each) => !isOfFocus(each))];
}

/** Ends the focus before today; a training of today is then only recorded. */
export const endedBy = (training: Training, today: string): Training => ({
  ...training,
  until: training.heldOn < today ? addDays(today, -1) : '',
});
