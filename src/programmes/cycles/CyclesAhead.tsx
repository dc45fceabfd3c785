/** A programme's next cycles, with what a half term does to them and when the slot comes round. */
import { Quiet } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { Programme } from '../../records';
import { today } from '../../school/payload';
import type { ProgrammesPayload } from '../payload';
import { cyclesAhead } from './rules';

export function CyclesAhead({ programme }: { programme: Programme }) {
  const { payload } = usePage<ProgrammesPayload>();
  const ahead = cyclesAhead(programme, payload.terms, today(payload));
  return (
    <section aria-label="Cycles ahead">
      <h2>Cycles ahead</h2>
      {ahead.length === 0 && (
        <p class="note">No school day is ahead: please look at its dates and at the term dates.</p>
      )}
      <ul class="rows">
        {ahead.map(({ name, about, meetings }) => (
          <li key={name} class="row still">
            <b>{name}</b>
            <Quiet>{about}</Quiet>
            {meetings.map((say) => (
              <Quiet key={say}>{say}</Quiet>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
