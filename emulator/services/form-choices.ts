/** The items of a form that offer choices. */
import { GoogleError } from '../errors';
import type { Execution } from '../execution';
import type { ChoiceState } from '../model';
import { PageNavigationType } from './enums';
import { PageBreakItem, Question } from './form-items';
import type { ItemResponse } from './item-response';
import { type Enum, Service } from './service';

export class Choice extends Service {
  constructor(
    run: Execution,
    readonly choice: ChoiceState,
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
}

/** A question that is answered from a list. */
class ChoiceQuestion extends Question {
  getChoices(): Choice[] {
    return (this.item.choices ?? []).map((each) => new Choice(this.run, each));
  }
  createChoice(value: string, where?: Enum | PageBreakItem): Choice {
    const goTo = where instanceof PageBreakItem ? where.item.id : where?.name();
    return new Choice(this.run, { value: String(value), ...(goTo !== undefined && { goTo }) });
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
  createResponse(answers: string[]): ItemResponse {
    return this.respond(answers.map(String));
  }
}
