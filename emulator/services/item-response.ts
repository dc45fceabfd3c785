/** The answer to one question. */
import type { Execution } from '../execution';
import type { Answer } from '../model';
import type { ItemBase } from './form-items';
import { Service } from './service';

export class ItemResponse extends Service {
  constructor(
    run: Execution,
    readonly question: ItemBase,
    readonly answer: Answer,
  ) {
    super(run);
  }
  getItem(): ItemBase {
    return this.question;
  }
  /** Text; a list of texts for a checkbox question; days and times as `'2026-03-02'` and `'09:30'`. */
  getResponse(): Answer {
    return this.answer;
  }
}
