/** Turns the playbook of another school, or one's own as it was edited elsewhere, into a plan to look at (C9). */
import { type Line, readTable, type Spellings, type UnusableLine } from '../kit/pasted/table';
import type { PlaybookStep } from '../records';
import { LONGEST_TEXT, type Reading } from '../records/field';
import { playbook } from '../records/playbook';
import { columnsOf } from '../records/record';
import { Refusal } from '../records/refusal';
import { unguarded } from './csv';

type Column = keyof PlaybookStep;

export interface PlaybookPlan {
  /** Steps that the playbook does not have. */
  fresh: PlaybookStep[];
  /** Each as it would be, with what differs from the row in the sheet. */
  changed: { step: PlaybookStep; changes: { field: string; was: string; now: string }[] }[];
  unchanged: PlaybookStep[];
  unusable: UnusableLine[];
  /** Headings that were not understood, and so were left out. */
  ignoredHeadings: string[];
}

const COLUMNS = columnsOf(playbook) as [Column, (typeof playbook.fields)[Column]][];

/** What other schools may call a column, besides its heading in ours. */
const ALSO: Partial<Spellings<Column>> = {
  order: ['Number', 'No'],
  technique: ['Strategy'],
  rehearsal: ['Rehearsal', 'Practice'],
  next: ['Next step id'],
};

const HEADINGS = Object.fromEntries(
  COLUMNS.map(([name, { heading, was }]) => [name, [heading, ...was, name, ...(ALSO[name] ?? [])]]),
) as Record<Column, string[]>;

/** The words of a cell, whichever way its line breaks were typed. */
const wordsIn = (cell: string | number): string => String(cell).replace(/\r\n?/g, '\n').trim();

/** A new id, which says what the step is about and belongs to no other step. */
function newId({ sequence, technique }: Pick<PlaybookStep, 'sequence' | 'technique'>, taken: Set<string>) {
  const name =
    `${sequence} ${technique}`
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'step';
  for (let nth = 1; ; nth++) {
    const id = nth > 1 ? `${name}-${nth}` : name;
    if (!taken.has(id)) return id;
  }
}

/** What a column of a line says; '' where it says nothing. */
type Said = (column: Column) => string;

/** The fields of a line, each read as its kind requires; an empty cell leaves the step's field as it was. */
function fieldsOf(said: Said, before: Partial<PlaybookStep>): Reading<Omit<PlaybookStep, 'id'>> {
  const row: Partial<Record<Column, string | number>> = {};
  for (const [name, field] of COLUMNS) {
    if (name === 'id') continue;
    const cell = said(name) || (before[name] ?? '');
    if (String(cell).length > LONGEST_TEXT)
      return { problem: `“${field.heading}” is longer than ${LONGEST_TEXT} characters.` };
    const reading = field.read(cell);
    if (reading.problem !== undefined) return reading;
    row[name] = reading.value;
  }
  return { value: row as PlaybookStep };
}

/** Reads the lines one by one, knowing the sheet and what the lines before have said. */
class PlaybookReader {
  private readonly lineOf = new Map<string, number>();
  private readonly taken: Set<string>;
  private readonly lastPlace = new Map<string, number>();

  constructor(
    private readonly current: readonly PlaybookStep[],
    ids: readonly string[],
  ) {
    this.taken = new Set([...current.map(({ id }) => id), ...ids]);
    for (const step of current) this.place(step);
  }

  /** The step that the line makes, and the row that it replaces. */
  read(line: Line<Column>): Reading<{ step: PlaybookStep; was?: PlaybookStep }> {
    const said: Said = (column) => wordsIn(unguarded(line.written(column)));
    const was = this.find(said);
    const reading = fieldsOf(said, was ?? this.newStep(said('sequence')));
    if (reading.problem !== undefined) return reading;
    const step = { ...reading.value, id: was?.id ?? (said('id') || newId(reading.value, this.taken)) };
    const earlier = this.lineOf.get(step.id);
    if (earlier !== undefined) return { problem: `This step is on line ${earlier} already.` };
    // The version counts the wordings that this school has had, whatever another school has counted.
    if (was) step.version = was.version + Number(wordsIn(was.step) !== wordsIn(step.step));
    this.lineOf.set(step.id, line.line);
    this.taken.add(step.id);
    this.place(step);
    return { value: { step, was } };
  }

  private find(said: Said): PlaybookStep | undefined {
    const [id, sequence, words] = [said('id'), said('sequence'), said('step')];
    return this.current.find((row) =>
      id ? row.id === id : row.sequence === sequence && wordsIn(row.step) === words,
    );
  }

  /** What a new step is where its line does not say: the next of its sequence, for the classroom. */
  private newStep(sequence: string): Partial<PlaybookStep> {
    return { area: 'Classroom', version: 1, order: (this.lastPlace.get(sequence) ?? 0) + 1 };
  }

  private place({ sequence, order }: PlaybookStep) {
    this.lastPlace.set(sequence, Math.max(order, this.lastPlace.get(sequence) ?? 0));
  }
}

/** Field by field, under the headings of the tab, without the version, which only follows the wording. */
const changesOf = (was: PlaybookStep, now: PlaybookStep) =>
  COLUMNS.flatMap(([name, { heading }]) =>
    name === 'version' || wordsIn(was[name]) === wordsIn(now[name])
      ? []
      : [{ field: heading, was: wordsIn(was[name]), now: wordsIn(now[name]) }],
  );

/**
 * Compares a pasted playbook with the sheet's, by id; a line without an id is known by its sequence and its words.
 * Steps that the list leaves out stay as they are: nothing is ever removed.
 * @throws Refusal if the headings are not understood
 */
export function planPlaybook(text: string, current: readonly PlaybookStep[]): PlaybookPlan {
  const table = readTable<Column>(text, HEADINGS);
  if (!table.has('step') || !(table.has('id') || table.has('sequence')))
    throw new Refusal(
      'The first line should name the columns: Sequence, Technique, Cue, Action step, Look-fors, Why and How to rehearse; ' +
        'Id and the others help too. Add it and try again.',
    );
  const reader = new PlaybookReader(
    current,
    table.lines.map((line) => line.get('id')),
  );
  const plan: PlaybookPlan = {
    fresh: [],
    changed: [],
    unchanged: [],
    unusable: [],
    ignoredHeadings: table.ignored,
  };
  for (const line of table.lines) {
    const reading = reader.read(line);
    if (reading.problem !== undefined) {
      // A whole line would fill the screen; its words are enough to find it.
      plan.unusable.push({ line: line.line, text: line.get('step') || line.text, reason: reading.problem });
      continue;
    }
    const { step, was } = reading.value;
    const changes = was ? changesOf(was, step) : [];
    if (!was) plan.fresh.push(step);
    else if (changes.length > 0) plan.changed.push({ step, changes });
    else plan.unchanged.push(was);
  }
  return plan;
}
