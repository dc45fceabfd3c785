/** The coaching programmes, each with its rhythm, its dates and how many pairs run today. */
import { Page } from '../kit/ui/Page';
import { countOf, Quiet } from '../kit/ui/ui';
import { usePage } from '../kit/ui/usePage';
import { saySpan } from '../school/days';
import { today } from '../school/payload';
import { pairsOn } from './pairs/rules';
import type { ProgrammesPayload } from './payload';
import { slotOf } from './programme/view';

export function Programmes() {
  const { payload, go } = usePage<ProgrammesPayload>();
  const running = pairsOn(payload.pairs, today(payload));
  return (
    <Page
      title="Programmes and pairs"
      primary={{ label: 'New programme', press: () => go({ name: 'leading/edit programme', id: '' }) }}
    >
      {payload.programmes.length === 0 && (
        <p class="note">
          A programme is a group of coaching pairs with its own dates and rhythm. Start with a small, eager
          one.
        </p>
      )}
      <ul class="rows">
        {payload.programmes.map((programme) => (
          <li key={programme.id}>
            <button
              type="button"
              class="row"
              onClick={() => go({ name: 'leading/programme', id: programme.id })}
            >
              <b>{programme.name}</b>
              <Quiet>
                {programme.cadence}, {saySpan(programme.startsOn, programme.endsOn)}
              </Quiet>
              <Quiet>
                {countOf(running.filter((pair) => pair.programme === programme.id).length, 'pair')}
                {programme.slotDay && `, ${slotOf(programme)}`}
              </Quiet>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
