/** A question that asks the same of each row: a table of round buttons, or of boxes. */
import { isBlank } from '../forms/answers';
import type { FieldProps } from './field';

const GridHead = ({ columns }: { columns: string[] }) => (
  <thead>
    <tr>
      <td />
      {columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);

interface GridRowProps {
  name: string;
  label: string;
  columns: string[];
  chosen: string[];
  many: boolean;
  unanswered: boolean;
  choose: (column: string, on: boolean) => void;
}

function GridRow({ name, label, columns, chosen, many, unanswered, choose }: GridRowProps) {
  return (
    <tr class={unanswered ? 'unanswered' : ''}>
      <th scope="row">{label}</th>
      {columns.map((column) => (
        <td key={column}>
          <label>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={name}
              aria-label={`${label}: ${column}`}
              checked={chosen.includes(column)}
              onChange={(event) => choose(column, event.currentTarget.checked)}
            />
          </label>
        </td>
      ))}
    </tr>
  );
}

export function GridQuestion({ item, answer, change, id, fault, describedBy }: FieldProps) {
  const many = item.kind === 'CHECKBOX_GRID';
  const chosen = item.rows.map((_, row) => [answer?.[row] ?? []].flat().filter(Boolean));
  const choose = (row: number, column: string, on: boolean) => {
    const before = chosen[row] ?? [];
    const next = !many ? [column] : on ? [...before, column] : before.filter((one) => one !== column);
    const rows = chosen.map((each, at) => (at === row ? next : each));
    change(many ? rows : rows.map(([first = '']) => first));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the phone scrolls by keyboard too
    <section class="grid-scroll" tabIndex={0} aria-label={item.title}>
      <table class="grid-question" aria-describedby={describedBy}>
        <GridHead columns={item.columns} />
        <tbody>
          {item.rows.map(({ label, entry }, row) => (
            <GridRow
              key={entry}
              name={`${id}-${row}`}
              label={label}
              columns={item.columns}
              chosen={chosen[row] ?? []}
              many={many}
              unanswered={Boolean(fault) && isBlank(chosen[row])}
              choose={(column, on) => choose(row, column, on)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
