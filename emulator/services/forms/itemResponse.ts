/** The answer to one question, and what it earned in a quiz. */
import type { Answer, Grade, ItemState } from '../../model';
import type { Execution } from '../../run/execution';
import { Service } from '../service';
import { QuizFeedback } from './quiz';

export class ItemResponse extends Service {
  constructor(
    run: Execution,
    readonly question: Service & { readonly item: ItemState },
    readonly answer: Answer,
    readonly grade: Grade = {},
  ) {
    super(run);
  }
  getItem(): Service {
    return this.question;
  }
  /**
   * A text; for a checkbox question a list of texts; days and times as `'2026-03-02'` and `'09:30'`. A grid gives a
   * text for each row, a checkbox grid a list for each row, and both `''` for a row without an answer. [ref]
   */
  getResponse(): string | (string | string[])[] {
    const { answer } = this;
    return typeof answer === 'string' ? answer : answer.map((each) => (each.length === 0 ? '' : each));
  }
  /** Null until it is marked. [mem] */
  getScore(): number | null {
    return this.grade.score ?? null;
  }
  setScore(score: number): this {
    this.grade.score = score;
    return this;
  }
  getFeedback(): QuizFeedback | null {
    return this.grade.feedback ? new QuizFeedback(this.run, this.grade.feedback) : null;
  }
  setFeedback({ feedback }: QuizFeedback): this {
    this.grade.feedback = feedback;
    return this;
  }
}
