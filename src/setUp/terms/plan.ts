/** Turns pasted term dates into a plan that the lead can look at before anything is saved. */
import { readDay } from '../../kit/pasted/days';
import { type Line, longProblem, readTable, type Spellings, type UnusableLine } from '../../kit/pasted/table';
import type { Term } from '../../records';
import { Refusal } from '../../records/refusal';
import { cycles, schoolDays, schoolWeeks } from '../../school/calendar';
import { called, overlapProblem, spanProblem } from './rules';

export interface TermPlan {
  terms: Term[];
  /** How many school days, weeks and fortnights follow from them. */
  days: number;
  weeks: { number: number; monday: string; days: number; term: string }[];
  fortnights: { number: number; firstDay: string; lastDay: string; days: number }[];
  /** Lines that can't be used, with the reason; nothing can be saved while `blocking` is true. */
  unusable: UnusableLine[];
  blocking: boolean;
}

type Column = 'kind' | 'name' | 'firstDay' | 'lastDay';

const HEADINGS: Spellings<Column> = {
  kind: ['Kind', 'Type'],
  name: ['Name', 'Term', 'Half term', 'Term name', 'Description'],
  firstDay: ['First day', 'Start', 'From', 'Start date', 'Starts', 'Starts on', 'Begins', 'Opens', 'Date'],
  lastDay: ['Last day', 'End', 'To', 'End date', 'Ends', 'Ends on', 'Until', 'Finish', 'Closes'],
};

/** A holiday inside a term closes the school just as a bank holiday does. */
const KINDS: readonly (readonly [RegExp, Term['kind']])[] = [
  [/training|inset|cpd|staff day/i, 'Training day'],
  [/holiday|closed/i, 'Bank holiday'],
  [/^terms?$/i, 'Term'],
];

interface Problem {
  reason: string;
  /** Nothing can be saved before this is mended. */
  blocking?: true;
}
type Reading = { term: Term; problem?: undefined } | { problem: Problem };

const problem = (reason: string, blocking?: true): Reading => ({ problem: { reason, blocking } });

/** The id follows from kind and first day, so that saving the same dates again never doubles a row. */
const idOf = (kind: Term['kind'], firstDay: string): string =>
  `${kind.toLowerCase().replace(' ', '-')}-${firstDay}`;

function readTerm(line: Line<Column>, kind: Term['kind'] | undefined): Reading {
  if (!kind) {
    return problem(`“${line.get('kind')}” is not a kind of day: write Term, Training day or Bank holiday.`);
  }
  const first = readDay(line.get('firstDay'));
  if (first.problem !== undefined) return problem(`First day: ${first.problem}`);
  // A training day or bank holiday is mostly a single day, and lists often leave its last day out.
  const oneDay = kind !== 'Term' && line.get('lastDay') === '';
  const last = oneDay ? first : readDay(line.get('lastDay'));
  if (last.problem !== undefined) return problem(`Last day: ${last.problem}`);
  const span = { firstDay: first.day, lastDay: last.day };
  const wrong = spanProblem(span) ?? longProblem(line, ['name']);
  if (wrong) return problem(wrong);
  return { term: { kind, name: line.get('name'), ...span, id: idOf(kind, first.day) } };
}

/** Where a term clashes with those of the lines before it. */
function clash(term: Term, earlier: ReadonlyMap<number, Term>): Problem | undefined {
  for (const [line, other] of earlier) {
    if (other.id === term.id && other.lastDay === term.lastDay)
      return { reason: `This is already on line ${line}.` };
    const overlap = overlapProblem(term, other);
    if (overlap) return { reason: overlap, blocking: true };
    if (other.id === term.id) return { reason: `${called(other)} on line ${line} begins on the same day.` };
  }
  return undefined;
}

const planOf = (terms: Term[], unusable: UnusableLine[], blocking: boolean): TermPlan => ({
  terms,
  days: schoolDays(terms).length,
  weeks: schoolWeeks(terms).map((week) => ({ ...week, days: week.days.length })),
  fortnights: cycles(terms, 'Fortnightly').map((cycle) => ({ ...cycle, days: cycle.days.length })),
  unusable,
  blocking,
});

/**
 * Reads pasted term dates; without a column for the kind, every line is a term.
 * @throws Refusal if the headings are not understood.
 */
export function planTerms(text: string): TermPlan {
  const table = readTable(text, HEADINGS);
  if (!table.has('firstDay') || !table.has('lastDay')) {
    throw new Refusal(
      'The first line should name the columns: Kind, Name, First day and Last day. Add it and try again.',
    );
  }
  const usable = new Map<number, Term>();
  const unusable: UnusableLine[] = [];
  let blocking = false;
  for (const line of table.lines) {
    const kind = table.has('kind') ? KINDS.find(([spelled]) => spelled.test(line.get('kind')))?.[1] : 'Term';
    const reading = readTerm(line, kind);
    const found = reading.problem ?? clash(reading.term, usable);
    if (found) unusable.push({ line: line.line, text: line.text, reason: found.reason });
    else if (!reading.problem) usable.set(line.line, reading.term);
    blocking ||= found?.blocking ?? false;
  }
  const terms = [...usable.values()];
  if (!terms.some((term) => term.kind === 'Term')) {
    unusable.push({
      line: 1,
      text: table.headings,
      reason: 'No line below can be used as a term: at least one must.',
    });
    blocking = true;
  }
  return planOf(terms, unusable, blocking);
}
