/** What all items of a form can do, and what those can that ask something. */
import { fits } from '../../forms/answers';
import type { Answer, FormState, ItemState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { type Enum, Service } from '../service';
import { FeedbackType, ItemType } from './enums';
import { ItemResponse } from './itemResponse';
import { QuizFeedback } from './quiz';

export class ItemBase extends Service {
  constructor(
    run: Execution,
    readonly form: FormState,
    readonly item: ItemState,
  ) {
    super(run);
  }
  getId(): number {
    return this.item.id;
  }
  getTitle(): string {
    return this.item.title;
  }
  getHelpText(): string {
    return this.item.helpText;
  }
  getType(): Enum {
    return ItemType[this.item.type];
  }
  getIndex(): number {
    return this.form.items.findIndex((each) => each.id === this.item.id);
  }
  setTitle(title: string): this {
    return this.change({ title });
  }
  setHelpText(helpText: string): this {
    return this.change({ helpText });
  }
  /** A copy at the form's end. */
  duplicate(): this {
    const { world } = this.run;
    const copy = structuredClone(this.item);
    for (const each of copy.rows ?? []) each.entryId = world.number();
    Object.assign(copy, { id: world.number(), entryId: world.number() });
    this.form.items.push(copy);
    return new (this.constructor as new (...args: unknown[]) => this)(this.run, this.form, copy);
  }
  /** @throws GoogleError for an item that has been deleted meanwhile */
  protected change(change: Partial<ItemState>): this {
    if (this.getIndex() < 0) throw new GoogleError('Invalid data updating form.');
    Object.assign(this.item, change);
    return this;
  }
}

/** An item that takes an answer. */
export class Question extends ItemBase {
  isRequired(): boolean {
    return this.item.required;
  }
  setRequired(required: boolean): this {
    return this.change({ required });
  }
  protected respond(answer: Answer): ItemResponse {
    if (!fits(this.item, answer)) throw this.unfit();
    return new ItemResponse(this.run, this, answer);
  }
  /** [mem: wording] */
  protected unfit(): GoogleError {
    const kind = this.item.type.toLowerCase().replace('_', ' ');
    return new GoogleError(`Invalid response submitted to ${kind} question.`);
  }
}

/** A question that can earn points in a quiz. */
export class GradedQuestion extends Question {
  getPoints(): number {
    return this.item.points ?? 0;
  }
  setPoints(points: number): this {
    return this.change({ points });
  }
  protected feedback(type: Enum): QuizFeedback | null {
    const kept = this.item.feedback?.[type.name()];
    return kept ? new QuizFeedback(this.run, kept) : null;
  }
  protected say(type: Enum, { feedback }: QuizFeedback): this {
    return this.change({ feedback: { ...this.item.feedback, [type.name()]: feedback } });
  }
}

/** A question whose answers a person has to mark. */
export class ReadQuestion extends GradedQuestion {
  getGeneralFeedback(): QuizFeedback | null {
    return this.feedback(FeedbackType.GENERAL);
  }
  setGeneralFeedback(feedback: QuizFeedback): this {
    return this.say(FeedbackType.GENERAL, feedback);
  }
}
