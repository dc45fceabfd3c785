/** The items of a form that ask the same of each of several rows. */
import { isBlank } from '../../forms/answers';
import type { Answer } from '../../model';
import { GoogleError } from '../../platform/errors';
import { Question } from './itemBase';
import type { ItemResponse } from './itemResponse';
import type { Validation } from './validation';

class Grid extends Question {
  getRows(): string[] {
    return (this.item.rows ?? []).map(({ value }) => value);
  }
  getColumns(): string[] {
    return this.item.columns ?? [];
  }
  /** A row that was there before is the same question still. */
  setRows(rows: string[]): this {
    const before = this.item.rows ?? [];
    const entryOf = (value: string): number =>
      before.find((each) => each.value === value)?.entryId ?? this.run.world.number();
    return this.change({ rows: labels(rows).map((value) => ({ value, entryId: entryOf(value) })) });
  }
  setColumns(columns: string[]): this {
    return this.change({ columns: labels(columns) });
  }
  setValidation({ rule }: Validation): this {
    return this.change({ rule });
  }
  clearValidation(): this {
    return this.change({ rule: undefined });
  }
  /** An answer for each row. A required question needs an answer in all rows. [ref GridItem.createResponse] */
  protected respondByRow(answer: string[] | string[][]): ItemResponse {
    if (this.item.required && (answer as Answer[]).some(isBlank)) throw this.unfit();
    return this.respond(answer);
  }
}

/** One choice a row. */
export class GridItem extends Grid {
  createResponse(responses: (string | null)[]): ItemResponse {
    return this.respondByRow(responses.map((each) => each ?? ''));
  }
}

/** Any choices a row. */
export class CheckboxGridItem extends Grid {
  createResponse(responses: (string[] | null)[]): ItemResponse {
    return this.respondByRow(responses.map((each) => each || []));
  }
}

/** As for choices. [mem] @throws GoogleError for none, and for two alike */
function labels(values: string[]): string[] {
  const given = values.map(String);
  if (given.length === 0) throw new GoogleError('Questions must have at least one choice.');
  if (new Set(given).size < given.length)
    throw new GoogleError('Questions cannot have duplicate choice values.');
  return given;
}
