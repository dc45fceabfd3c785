/** Fields that hold several things, each of which a person can read in the cell. */
import { type Cell, type Field, type FieldOptions, make, type NameOf } from './field';

/** How one item of a list stands in its cell. */
export interface ListItem<T> {
  read(text: string): T;
  write(value: T, nameOf: NameOf): string;
}

const PLAIN: ListItem<string> = { read: (text) => text, write: (value) => value };

/** Items that a person can read, each on a line of the cell; an empty cell is an empty list. */
export const list = <T = string>(
  heading: string,
  options: FieldOptions & { item?: ListItem<T>; between?: string } = {},
): Field<T[]> => {
  const { item = PLAIN as unknown as ListItem<T>, between = '\n', ...others } = options;
  const parts = (cell: Cell) =>
    String(cell)
      .split(between.trim() || between)
      .map((part) => part.trim())
      .filter(Boolean);
  return {
    ...make<T[]>(heading, others, {
      kind: 'list',
      read: (cell) => parts(cell).map(item.read),
      wanted: 'it should be a list',
      write: (values, nameOf) => values.map((value) => item.write(value, nameOf)).join(between),
    }),
    optional: true,
    empty: [],
    read: (cell) => ({ value: parts(cell).map(item.read) }),
  };
};
