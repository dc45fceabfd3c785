/** Lines of a pasted table that can't be used, each with its number, its text and the reason. */
import './Unusable.css';
import { countOf, Disclosure } from '../ui/ui';
import type { UnusableLine } from './table';

export function Unusable({ lines, open }: { lines: UnusableLine[]; open?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={`${countOf(lines.length, 'line')} that can’t be used`} open={open}>
      <ul class="plain">
        {lines.map(({ line, text, reason }) => (
          <li key={line}>
            <b>Line {line}.</b> {reason}
            <code>{text}</code>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
