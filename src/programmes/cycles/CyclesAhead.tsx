/** A programme's next cycles, with what a half term does to them and when the slot comes round. */
import { today } from '../../desk';
import { useSidebar } from '../../kit/ui/sidebar';
import { Quiet } from '../../kit/ui/ui';
import type { Programme } from '../../records';
import { cyclesAhead } from './rules';

export function CyclesAhead({ programme }: { programme: Programme }) {
  const { desk } = useSidebar();
  const ahead = cyclesAhead(programme, desk.terms, today(desk));
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
