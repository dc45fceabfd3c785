/** One programme: its pairs, each to be swapped or ended from a day on, and the way to add more. */
import { useState } from 'preact/hooks';
import { saySpan } from '../../domain/days';
import { findById } from '../../domain/people';
import type { Pair } from '../../records';
import { Foot } from '../parts/Foot';
import { Page } from '../parts/Page';
import { PairEditor } from '../parts/PairEditor';
import { Disclosure } from '../parts/small';
import { useSidebar } from '../sidebar';
import { slotOf } from '../view/programme';
import { today } from '../view/today';

export function ProgrammeScreen({ id }: { id: string }) {
  const { desk, go } = useSidebar();
  const [told, setTold] = useState('');
  const programme = desk.programmes.find((each) => each.id === id);
  if (!programme) return <Page title="No such programme">It is no longer in the sheet.</Page>;
  const pairs = desk.pairs.filter((pair) => pair.programme === id).sort(byTeacher(desk.staff));
  const running = pairs.filter((pair) => pair.until === '' || pair.until >= today(desk));
  const ended = pairs.filter((pair) => !running.includes(pair));
  return (
    <Page
      title={programme.name}
      subtitle={
        <>
          {programme.cadence}, {saySpan(programme.startsOn, programme.endsOn)}
          {programme.slotDay && (
            <>
              <br />
              {slotOf(programme)}
            </>
          )}
        </>
      }
      foot={<Foot label="Add pairs" onPress={() => go({ name: 'add pairs', id })} />}
    >
      <button type="button" class="quiet" onClick={() => go({ name: 'edit programme', id })}>
        Edit the programme
      </button>
      <h2>
        Coaching pairs <span class="count">{running.length}</span>
      </h2>
      {told && <p class="done">{told}</p>}
      {running.length === 0 && <p class="quiet-words">No pairs yet.</p>}
      <ul class="rows">
        {running.map((pair) => (
          <PairEditor key={pair.id} pair={pair} tell={setTold} />
        ))}
      </ul>
      {ended.length > 0 && (
        <Disclosure summary={`Ended (${ended.length})`}>
          <ul class="rows">
            {ended.map((pair) => (
              <PairEditor key={pair.id} pair={pair} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Page>
  );
}

const byTeacher = (staff: Parameters<typeof findById>[0]) => (a: Pair, b: Pair) =>
  (findById(staff, a.teacher)?.surname ?? '').localeCompare(findById(staff, b.teacher)?.surname ?? '');
