/** What has to be mended, summed at the top of a screen; it takes the focus, and each line leads to its question. */
import { useEffect, useRef } from 'preact/hooks';

/** A sentence by the id of the box that it is about. */
export type Problems = Record<string, string>;

interface ErrorSummaryProps {
  problems: Problems;
  /** Grows with every try, so that the focus comes back here each time. */
  tries: number;
}

export function ErrorSummary({ problems, tries }: ErrorSummaryProps) {
  const box = useRef<HTMLElement>(null);
  const lines = Object.entries(problems).filter(([, problem]) => problem);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, [tries]);
  if (lines.length === 0) return null;
  return (
    <section class="summary" aria-labelledby="to-mend" tabIndex={-1} ref={box}>
      <h2 id="to-mend">{lines.length === 1 ? 'One thing to mend' : `${lines.length} things to mend`}</h2>
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
