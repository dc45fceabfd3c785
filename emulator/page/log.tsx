/** What the script did: each execution with its outcome and what it would have cost at Google. */
import type { ExecutionLine } from '../serve/view';
import { useGet } from './api';

const words: Record<string, string> = {
  menu: 'Menu',
  clientCall: 'From a page',
  simple: 'Simple trigger',
  trigger: 'Trigger',
  call: 'Call',
  host: 'Workspace',
};

const headings = [
  ...['When', 'Function', 'Started by', 'As', 'Outcome'].map((text) => ({ text, number: false })),
  ...['Round trips', 'Cells read', 'Cells written', 'Time'].map((text) => ({ text, number: true })),
];

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** What ran, with what it said and what went wrong. */
function Ran({ line }: { line: ExecutionLine }) {
  return (
    <th scope="row">
      <code>{line.fn}</code>
      {line.error && <p class="error">{line.error}</p>}
      {line.warnings.map((warning) => (
        <p key={warning} class="error">
          {warning}
        </p>
      ))}
      {line.logs.length > 0 && (
        <details>
          <summary>{line.logs.length === 1 ? '1 line logged' : `${line.logs.length} lines logged`}</summary>
          <pre>{line.logs.join('\n')}</pre>
        </details>
      )}
    </th>
  );
}

function Row({ line }: { line: ExecutionLine }) {
  const total = line.roundTrips.reduce((sum, { count }) => sum + count, 0);
  return (
    <tr>
      <td>
        <time>{line.at}</time>
      </td>
      <Ran line={line} />
      <td>{words[line.kind] ?? line.kind}</td>
      <td>{line.person}</td>
      <td>
        <span class={`status ${line.status.replace(' ', '-')}`}>{line.status}</span>
      </td>
      <td
        class="number"
        title={line.roundTrips.map(({ service, count }) => `${service}: ${count}`).join('\n')}
      >
        {total}
        <small>
          {line.roundTrips
            .map(({ service, count }) => `${service.replace(/(App|Service)$/, '')} ${count}`)
            .join(', ')}
        </small>
      </td>
      <td class="number">{line.cellsRead.toLocaleString('en-GB')}</td>
      <td class="number">{line.cellsWritten.toLocaleString('en-GB')}</td>
      <td class="number">{seconds(line.ms)}</td>
    </tr>
  );
}

export function Log({ version }: { version: number }) {
  const { value: lines } = useGet<ExecutionLine[]>('log', {}, version);
  if (!lines) return <p class="waiting">Opening the log…</p>;
  return (
    <section class="listing wide" aria-labelledby="log-title">
      <h2 id="log-title">Executions</h2>
      <p class="quiet">
        Newest first. Round trips are calls that would reach Google; the time is what they would take there.
      </p>
      {lines.length === 0 ? (
        <p class="quiet">Nothing has run yet.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a small window, by key too.
        <section class="scroller" tabIndex={0} aria-label="Table of executions">
          <table>
            <thead>
              <tr>
                {headings.map(({ text, number }) => (
                  <th key={text} scope="col" class={number ? 'number' : ''}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.index} line={line} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
