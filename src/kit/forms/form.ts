/** What a form declares, in one file for each: its words, its questions, its lists and what becomes of an answer. */
import type { Answer, Change, World } from '../../ports';
import type { Question } from '../../records/record';
import type { Letter } from '../letters/letter';

export interface SchoolForm {
  /** As people call it. */
  title: string;
  /** Stands above the questions, and says who sees the answers. */
  description(world: World): string;
  confirmation(world: World): string;
  questions(world: World): Question[];
  /** Other words for some questions, by field, as today's programmes and pairs need them. */
  prompts?(world: World): Record<string, Partial<Question>>;
  /** The lists that change with staff and playbook, by field. */
  choices(world: World): Record<string, string[]>;
  /** The rows and letters that follow from one answer; a Refusal where it can't be recorded. */
  record(world: World, answer: Answer): { changes: Change[]; letters: Letter[] };
}
