/** A programme's survey: what it asks, whom it goes to, and what may be shown of its answers (B1, E3). */
import type { Pair, StaffMember } from '../../records';
import type { Question } from '../../records/record';
import { last } from '../../school/lists';
import { isCurrent } from '../../school/people';
import { isOn } from '../pairs/rules';

/** Each statement is true of good coaching, for those who coach and those who are coached. */
const STATEMENTS = [
  'I know what our action step is',
  'The rehearsals help',
  'Our coaching time is protected',
  'I can be open in our conversations',
  'Coaching makes lessons better',
];
const SCALE = ['Agree strongly', 'Agree', 'In between', 'Disagree', 'Disagree strongly'];
const YES = SCALE.slice(0, 2);

const fieldOf = (at: number) => `q${at}`;

/** As the form asks it: every statement, then the open question, which may stay empty. */
export const surveyQuestions = (): Question[] =>
  [...STATEMENTS, 'What should we change?'].map((title, at) => {
    const required = at < STATEMENTS.length;
    return {
      field: fieldOf(at),
      title,
      help: required ? '' : 'Please name nobody.',
      kind: required ? 'choice' : 'paragraph',
      required,
      choices: required ? SCALE : [],
    };
  });

/** With fewer, a share could be read as one person's answer. */
export const FEWEST_ANSWERS = 5;

/** A statement, and the share of the answers, from 0 to 1, that agree with it. */
export interface Agreed {
  statement: string;
  share: number;
}

/** Each statement with its share, in the form's order; nothing for too few answers. `answers` are by field. */
export const agreedIn = (answers: readonly Record<string, string>[]): Agreed[] =>
  answers.length < FEWEST_ANSWERS
    ? []
    : STATEMENTS.map((statement, at) => ({
        statement,
        share: answers.filter((answer) => YES.includes(answer[fieldOf(at)] ?? '')).length / answers.length,
      }));

/** What is shown of a survey's answers, remembered so that later answers are shown five at a time. */
export interface Published {
  /** How many answers the shares are of. */
  answered: number;
  /** The id of the last of them. */
  last: string;
  /** How many of the answers, counted from the first, stood in an earlier half term's shares. */
  passed: number;
  /** The share for each statement, in the form's order. */
  shares: number[];
}

export const NOTHING_PUBLISHED: Published = { answered: 0, last: '', passed: 0, shares: [] };

/** An answer by field, with its id. */
export interface SurveyAnswer {
  id: string;
  values: Record<string, string>;
}

const placeOfLast = ({ last }: Published, answers: readonly SurveyAnswer[]): number =>
  answers.findIndex(({ id }) => id === last) + 1;

/**
 * What may be shown of the answers, the earliest first: nothing of fewer than five, and what was shown once stays as it
 * is until five more have come, so that no two looks tell what somebody in between has said. Shares are rounded to
 * tenths.
 */
export function publish(before: Published, answers: readonly SurveyAnswer[]): Published {
  const { answered, passed } = before;
  const shownUpTo = Math.max(placeOfLast(before, answers), passed + answered);
  if (answers.length - shownUpTo < FEWEST_ANSWERS) return before;
  const counted = answers.slice(passed);
  return {
    answered: counted.length,
    last: last(counted)?.id ?? '',
    passed,
    shares: agreedIn(counted.map(({ values }) => values)).map(({ share }) => Math.round(share * 10) / 10),
  };
}

/** Of the published answers, how many were given on the first day of a new half term or later. */
export const passedBy = (before: Published, answers: readonly SurveyAnswer[], sinceThen: number): number =>
  Math.max(0, placeOfLast(before, answers) - (answers.length - sinceThen));

/** The published shares with their statements. */
export const sharesOf = ({ shares }: Published): Agreed[] =>
  shares.map((share, at) => ({ statement: STATEMENTS[at] ?? '', share }));

/** What people would change, of the published answers alone, in the order of the alphabet: none tells when it came. */
export const wishesOf = (published: Published, answers: readonly SurveyAnswer[]): string[] =>
  answers
    .slice(published.passed, placeOfLast(published, answers))
    .map(({ values }) => (values[fieldOf(STATEMENTS.length)] ?? '').trim())
    .filter(Boolean)
    .sort((a, b) => a.localeCompare(b));

/** Everybody who coaches or is coached in the programme on that day. */
export function surveyed(
  programme: string,
  pairs: readonly Pair[],
  staff: readonly StaffMember[],
  day: string,
): StaffMember[] {
  const running = pairs.filter((pair) => pair.programme === programme && isOn(pair, day));
  return staff.filter(
    (person) =>
      isCurrent(person, day) &&
      running.some(({ coach, teacher }) => coach === person.id || teacher === person.id),
  );
}

/** A programme's survey, as its leads see it. */
export interface SurveyShown {
  /** The form's address to hand round; '' while there is no form. */
  url: string;
  /** The first day of the half term for which it was last sent, '' where it never was. */
  sentFor: string;
  /** How many answers, given since that day, the shares are of: those that came in the latest full step of five. */
  answered: number;
  /** Empty while there are too few answers. */
  agreed: Agreed[];
  /** What they would change, in no order of time. */
  wishes: string[];
  /** The tab in which an earlier release kept each answer with its moment; '' once it is gone. */
  leftIn: string;
}
