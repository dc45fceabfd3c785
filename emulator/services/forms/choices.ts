/** The items of a form that offer choices. */
import type { ChoiceState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { type Enum, Service } from '../service';
import { FeedbackType, PageNavigationType } from './enums';
import { GradedQuestion, type ItemBase } from './itemBase';
import type { ItemResponse } from './itemResponse';
import { PageBreakItem, pageAt } from './items';
import type { QuizFeedback } from './quiz';
import type { Validation } from './validation';

export class Choice extends Service {
  constructor(
    run: Execution,
    readonly choice: ChoiceState,
    readonly question: ItemBase,
  ) {
    super(run);
  }
  getValue(): string {
    return this.choice.value;
  }
  getPageNavigationType(): Enum | null {
    const { goTo } = this.choice;
    if (goTo === undefined) return null;
    return typeof goTo === 'number'
      ? PageNavigationType.GO_TO_PAGE
      : ((PageNavigationType as Record<string, Enum>)[goTo] ?? null);
  }
  getGotoPage(): PageBreakItem | null {
    return pageAt(this.question, this.choice.goTo);
  }
  isCorrectAnswer(): boolean {
    return this.choice.isCorrect ?? false;
  }
}

/** A question that is answered from a list. */
class ChoiceQuestion extends GradedQuestion {
  getChoices(): Choice[] {
    return (this.item.choices ?? []).map((each) => new Choice(this.run, each, this));
  }
  /** What follows the text: where the choice leads, or whether it is right. */
  createChoice(value: string, more?: Enum | PageBreakItem | boolean): Choice {
    const goTo =
      more instanceof PageBreakItem ? more.item.id : typeof more === 'object' ? more.name() : undefined;
    const isCorrect = typeof more === 'boolean' ? more : undefined;
    const choice = {
      value: String(value),
      ...(goTo !== undefined && { goTo }),
      ...(isCorrect !== undefined && { isCorrect }),
    };
    return new Choice(this.run, choice, this);
  }
  getFeedbackForCorrect(): QuizFeedback | null {
    return this.feedback(FeedbackType.CORRECT);
  }
  setFeedbackForCorrect(feedback: QuizFeedback): this {
    return this.say(FeedbackType.CORRECT, feedback);
  }
  getFeedbackForIncorrect(): QuizFeedback | null {
    return this.feedback(FeedbackType.INCORRECT);
  }
  setFeedbackForIncorrect(feedback: QuizFeedback): this {
    return this.say(FeedbackType.INCORRECT, feedback);
  }
  /** @throws GoogleError for none, for two alike, and for a mixture of choices that lead somewhere and that don't */
  setChoices(choices: Choice[]): this {
    return this.#offer(choices.map((each) => ({ ...each.choice })));
  }
  setChoiceValues(values: string[]): this {
    return this.#offer(values.map((value) => ({ value: String(value) })));
  }
  #offer(choices: ChoiceState[]): this {
    if (choices.length === 0) throw new GoogleError('Questions must have at least one choice.');
    if (new Set(choices.map((each) => each.value)).size < choices.length) {
      throw new GoogleError('Questions cannot have duplicate choice values.');
    }
    const leading = choices.filter((each) => each.goTo !== undefined).length;
    if (leading > 0 && leading < choices.length) throw new GoogleError('Invalid data updating form.');
    return this.change({ choices });
  }
}

export class ListItem extends ChoiceQuestion {
  createResponse(answer: string): ItemResponse {
    return this.respond(String(answer));
  }
}

export class MultipleChoiceItem extends ChoiceQuestion {
  hasOtherOption(): boolean {
    return this.item.showOther ?? false;
  }
  showOtherOption(enabled: boolean): this {
    return this.change({ showOther: enabled });
  }
  createResponse(answer: string): ItemResponse {
    return this.respond(String(answer));
  }
}

export class CheckboxItem extends ChoiceQuestion {
  hasOtherOption(): boolean {
    return this.item.showOther ?? false;
  }
  showOtherOption(enabled: boolean): this {
    return this.change({ showOther: enabled });
  }
  setValidation({ rule }: Validation): this {
    return this.change({ rule });
  }
  clearValidation(): this {
    return this.change({ rule: undefined });
  }
  createResponse(answers: string[]): ItemResponse {
    return this.respond(answers.map(String));
  }
}
