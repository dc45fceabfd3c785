/** Turns pasted term dates into a plan that the lead can look at before anything is saved. */
import type { Term } from '../../records';
import { cycles, schoolDays, schoolWeeks } from '../calendar';
import { daysBetween, saySpan } from '../days';
import type { TermPreview, UnusableLine } from '../desk';
import { Refusal } from '../refusal';
import { readDay } from './days';
import { type Line, readTable, type Spellings } from './table';

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

/** More days than these in one line are a mistyped year. */
const LONGEST = 400;

interface Problem {
  reason: string;
  /** Nothing can be saved before this is mended. */
  blocking?: true;
}
type Reading = { term: Term; problem?: undefined } | { problem: Problem };

const problem = (reason: string, blocking?: true): Reading => ({ problem: { reason, blocking } });
const called = ({ name, kind, firstDay, lastDay }: Term): string =>
  `${name || kind} (${saySpan(firstDay, lastDay)})`;

/** The id follows from kind and first day, so that saving the same dates again never doubles a row. */
const idOf = (kind: Term['kind'], firstDay: string): string =>
  `${kind.toLowerCase().replace(' ', '-')}-${firstDay}`;

function readTerm(line: Line<Column>, kind: Term['kind'] | undefined): Reading {
  if (!kind) {
    return problem(`“${line.get('kind')}” is not a kind of day: write Term, Training day or Bank holiday.`);
  }
  const first = readDay(line.get('firstDay'));
  if (first.problem !== undefined) return problem(`First day: ${first.problem}`);
  // A training day or bank holiday is mostly one day, and its last day is often left out.
  const oneDay = kind !== 'Term' && line.get('lastDay') === '';
  const last = oneDay ? first : readDay(line.get('lastDay'));
  if (last.problem !== undefined) return problem(`Last day: ${last.problem}`);
  const length = daysBetween(first.day, last.day) + 1;
  if (length < 1) return problem('The last day comes before the first.');
  if (length > LONGEST) return problem(`This lasts ${length} days: look at its years again.`);
  const id = idOf(kind, first.day);
  return { term: { kind, name: line.get('name'), firstDay: first.day, lastDay: last.day, id } };
}

/** Where a term clashes with those of the lines before it. */
function clash(term: Term, earlier: ReadonlyMap<number, Term>): Problem | undefined {
  for (const [line, other] of earlier) {
    if (other.id === term.id && other.lastDay === term.lastDay)
      return { reason: `This is already on line ${line}.` };
    const bothTerms = term.kind === 'Term' && other.kind === 'Term';
    if (bothTerms && term.firstDay <= other.lastDay && other.firstDay <= term.lastDay) {
      return { reason: `${called(term)} overlaps ${called(other)}: mend one of the two.`, blocking: true };
    }
    if (other.id === term.id) return { reason: `${called(other)} on line ${line} begins on the same day.` };
  }
  return undefined;
}

const previewOf = (terms: Term[], unusable: UnusableLine[], blocking: boolean): TermPreview => ({
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
export function planTerms(text: string): TermPreview {
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
  return previewOf(terms, unusable, blocking);
}
