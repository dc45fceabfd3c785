/** A programme's survey: what it asks, whom it goes to, and what may be shown of its answers (B1, E3). */
import type { Pair, StaffMember } from '../../records';
import type { Question } from '../../records/record';
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
  /** How many have answered since that day. */
  answered: number;
  /** Empty while there are too few answers. */
  agreed: Agreed[];
}
