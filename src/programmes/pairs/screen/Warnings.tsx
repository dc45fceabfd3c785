/** What to know about a pair before it is made: said, and never in the way. */
import './Warnings.css';
import type { Warning } from '../warnings';

export const Warnings = ({ of }: { of: readonly Warning[] }) => (
  <ul class="cautions">
    {of.map(({ kind, say }) => (
      <li key={kind}>{say}</li>
    ))}
  </ul>
);
