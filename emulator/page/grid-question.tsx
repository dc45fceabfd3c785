/** A question that asks the same of each row: a table of round buttons, or of boxes. */
import { isBlank } from '../forms/answers';
import type { FieldProps } from './question';

function Head({ columns }: { columns: string[] }) {
  return (
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
        <Head columns={item.columns} />
        <tbody>
          {item.rows.map(({ label, entry }, row) => (
            <tr key={entry} class={fault && isBlank(chosen[row]) ? 'unanswered' : ''}>
              <th scope="row">{label}</th>
              {item.columns.map((column) => (
                <td key={column}>
                  <label>
                    <input
                      type={many ? 'checkbox' : 'radio'}
                      name={`${id}-${row}`}
                      aria-label={`${label}: ${column}`}
                      checked={chosen[row]?.includes(column)}
                      onChange={(event) => choose(row, column, event.currentTarget.checked)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
