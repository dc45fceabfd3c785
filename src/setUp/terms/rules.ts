/** What makes a set of term dates a calendar: checked line by line as a list is pasted, and again before saving. */
import type { Term } from '../../records';
import { daysBetween, saySpan } from '../../school/days';

/** More days than these in one row are a mistyped year. */
const LONGEST = 400;

/** 'Autumn 1 (1 September–23 October)'. */
export const called = ({ name, kind, firstDay, lastDay }: Term): string =>
  `${name || kind} (${saySpan(firstDay, lastDay)})`;

/** What is wrong with a first and a last day. */
export function spanProblem({ firstDay, lastDay }: Pick<Term, 'firstDay' | 'lastDay'>): string | undefined {
  const length = daysBetween(firstDay, lastDay) + 1;
  if (length < 1) return 'The last day comes before the first.';
  return length > LONGEST ? `This lasts ${length} days: look at its years again.` : undefined;
}

/** Two terms can't both have a day; a training day or bank holiday lies within a term. */
export const overlapProblem = (term: Term, other: Term): string | undefined =>
  [term, other].every(({ kind }) => kind === 'Term') &&
  term.firstDay <= other.lastDay &&
  other.firstDay <= term.lastDay
    ? `${called(term)} overlaps ${called(other)}: mend one of the two.`
    : undefined;

/** Why these rows can't be saved as they are; undefined where they make a calendar. */
export function termsProblem(terms: readonly Term[]): string | undefined {
  if (!terms.some(({ kind }) => kind === 'Term')) return 'At least one of these dates must be a term.';
  for (const [at, term] of terms.entries()) {
    const wrong = spanProblem(term);
    if (wrong) return `${term.name || term.kind}: ${wrong}`;
    for (const other of terms.slice(0, at)) {
      if (other.id === term.id) return `${called(term)} and ${called(other)} begin on the same day.`;
      const clash = overlapProblem(term, other);
      if (clash) return clash;
    }
  }
  return undefined;
}
