/** The coaching programmes, each with its rhythm, its dates and how many pairs run today. */
import { today } from '../desk';
import { Page } from '../kit/ui/Page';
import { useSidebar } from '../kit/ui/sidebar';
import { countOf, Quiet } from '../kit/ui/ui';
import { saySpan } from '../school/days';
import { pairsOn } from './pairs/rules';
import { slotOf } from './programme/view';

export function Programmes() {
  const { desk, go } = useSidebar();
  const running = pairsOn(desk.pairs, today(desk));
  return (
    <Page
      title="Programmes and pairs"
      primary={{ label: 'New programme', press: () => go({ name: 'edit programme', id: '' }) }}
    >
      {desk.programmes.length === 0 && (
        <p class="note">
          A programme is a group of coaching pairs with its own dates and rhythm. Start with a small, eager
          one.
        </p>
      )}
      <ul class="rows">
        {desk.programmes.map((programme) => (
          <li key={programme.id}>
            <button type="button" class="row" onClick={() => go({ name: 'programme', id: programme.id })}>
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
