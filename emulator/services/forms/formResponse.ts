/** A response to a form: one that came, or one that a script is making. */
import { complaint, isBlank } from '../../forms/answers';
import { gradable } from '../../forms/grading';
import { publicUrl, takeResponse } from '../../forms/responses';
import type { Answer, FormState, Grade, ItemState, ResponseState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { Service } from '../service';
import { Item } from './item';
import { ItemResponse } from './itemResponse';

export class FormResponse extends Service {
  /** Given and not yet submitted, by item id. */
  readonly grades: Record<number, Grade> = {};

  constructor(
    run: Execution,
    readonly form: FormState,
    readonly answers: Record<number, Answer>,
    readonly response?: ResponseState,
  ) {
    super(run);
  }
  getId(): string | null {
    return this.response?.id ?? null;
  }
  getTimestamp(): Date | null {
    return this.response ? new Date(this.response.at) : null;
  }
  getRespondentEmail(): string {
    return this.response?.respondent ?? '';
  }
  getEditResponseUrl(): string {
    return this.response?.editUrl ?? '';
  }
  /** The questions that were answered, in the form's order; those to deleted questions are gone. */
  getItemResponses(): ItemResponse[] {
    return this.form.items.flatMap((item) => {
      const answer = this.answers[item.id];
      return answer === undefined || isBlank(answer) ? [] : this.#itemResponse(item, answer);
    });
  }
  getResponseForItem({ item }: Item): ItemResponse | null {
    const answer = this.answers[item.id];
    return answer === undefined || isBlank(answer) ? null : this.#itemResponse(item, answer);
  }
  /** Every question that can earn something, answered or not. [ref] */
  getGradableItemResponses(): ItemResponse[] {
    return gradable(this.form).map((item) => this.#itemResponse(item, this.answers[item.id] ?? ''));
  }
  getGradableResponseForItem({ item }: Item): ItemResponse | null {
    const found = gradable(this.form).find(({ id }) => id === item.id);
    return found ? this.#itemResponse(found, this.answers[found.id] ?? '') : null;
  }
  /** Kept by `Form.submitGrades`. [ref] */
  withItemGrade({ question, grade }: ItemResponse): this {
    this.grades[question.item.id] = { ...grade };
    return this;
  }
  withItemResponse({ question, answer }: ItemResponse): this {
    this.answers[question.item.id] = answer;
    return this;
  }
  /** Fires no trigger [ref]. @throws GoogleError where the form wouldn't take it from a person either */
  submit(): FormResponse {
    const { form, run } = this;
    if (this.response) throw new GoogleError('This response has already been submitted.');
    if (!form.published) throw new GoogleError('Operation not supported on unpublished form');
    if (!form.accepting) throw new GoogleError('This form is not currently accepting responses.');
    if (form.limitOne)
      throw new GoogleError('This form is limited to one response per user: scripts cannot submit it.');
    const wrong = complaint(form, this.answers);
    if (wrong) throw new GoogleError(`Failed to submit the response. ${wrong}`);
    run.buffer.commit();
    const taken = takeResponse(run.world, form, { ...this.answers }, { respondent: '', at: run.now() });
    return new FormResponse(run, form, taken.answers, taken);
  }
  /** A link that opens the form with these answers filled in. */
  toPrefilledUrl(): string {
    const entries = this.form.items.flatMap((item) => filledIn(item, this.answers[item.id] ?? []));
    return `${publicUrl(this.form)}?usp=pp_url${entries.join('')}`;
  }

  #itemResponse(item: ItemState, answer: Answer): ItemResponse {
    const grade = this.grades[item.id] ?? this.response?.grades?.[item.id];
    return new ItemResponse(this.run, new Item(this.run, this.form, item), answer, { ...grade });
  }
}

/** One parameter for each answer; rows of grids have entries of their own. [public code] */
function filledIn(item: ItemState, answer: Answer): string[] {
  const coded = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
  if (item.rows)
    return item.rows.flatMap(({ entryId }, row) =>
      [answer[row] ?? []].flat().flatMap((each) => (each ? [`&entry.${entryId}=${coded(each)}`] : [])),
    );
  const entry = `&entry.${item.entryId}`;
  const offered = item.choices?.map(({ value }) => value);
  return [answer]
    .flat(2)
    .map((each) =>
      offered && !offered.includes(each)
        ? `${entry}=__other_option__${entry}.other_option_response=${coded(each)}`
        : `${entry}=${coded(each)}`,
    );
}
