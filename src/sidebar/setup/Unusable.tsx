/** Lines of a pasted table that can't be used, each with its number, its text and the reason. */
import type { UnusableLine } from '../../domain/desk';
import { countOf, Disclosure } from '../parts/small';

export function Unusable({ lines, open = false }: { lines: UnusableLine[]; open?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={`${countOf(lines.length, 'line')} can’t be used`} open={open}>
      <ul class="plain">
        {lines.map(({ line, text, reason }) => (
          <li key={line}>
            <strong>Line {line}.</strong> {reason}
            <span class="source">{text}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
