/** A piece of the guide where it is needed: open for a new coach, one small line for everyone else (C10). */
import type { CoachingPayload } from '../../payload';
import './Guide.css';
import { Disclosure } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import { GUIDE, isNewCoach } from './newCoach';

export function Guide({ to }: { to: keyof typeof GUIDE }) {
  const { about, say, lines } = GUIDE[to];
  return (
    <div class="guide">
      <Disclosure summary={`Guide: ${about}`} open={isNewCoach(usePage<CoachingPayload>().payload)}>
        <p>{say}</p>
        <ol class="plain numbered">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
