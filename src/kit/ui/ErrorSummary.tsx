/** What has to be mended, summed at the top of a screen; it takes the focus, and each line leads to its question. */
import './ErrorSummary.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Form } from './form';
import { countOf } from './ui';

export function ErrorSummary({ problems, tries }: Pick<Form, 'problems' | 'tries'>) {
  const box = useRef<HTMLElement>(null);
  const lines = Object.entries(problems);
  useEffect(() => box.current?.focus(), [tries]);
  if (lines.length === 0) return null;
  return (
    <section class="summary" aria-labelledby="to-mend" tabIndex={-1} ref={box}>
      <h2 id="to-mend">{countOf(lines.length, 'thing')} to mend</h2>
      <ul>
        {lines.map(([id, problem]) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => document.getElementById(id)?.focus()}>
              {problem}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
