/** One programme: its pairs, each to be swapped or ended from a day on, and the way to add more. */
import { useState } from 'preact/hooks';
import { saySpan } from '../../domain/days';
import { findById } from '../../domain/people';
import type { Pair } from '../../records';
import { Page } from '../parts/Page';
import { PairEditor } from '../parts/PairEditor';
import { Count, Disclosure, Quiet, Second } from '../parts/ui';
import { useSidebar } from '../sidebar';
import { slotOf } from '../view/programme';
import { today } from '../view/today';

export function ProgrammeScreen({ id }: { id: string }) {
  const { desk, go } = useSidebar();
  const [told, setTold] = useState('');
  const programme = desk.programmes.find((each) => each.id === id);
  if (!programme) return null;
  const surname = (staffId: string) => findById(desk.staff, staffId)?.surname ?? '';
  const pairs = desk.pairs
    .filter((pair) => pair.programme === id)
    .sort((a, b) => surname(a.teacher).localeCompare(surname(b.teacher)));
  const ended = pairs.filter(({ until }) => until && until < today(desk));
  const subtitle = (
    <>
      {programme.cadence}, {saySpan(programme.startsOn, programme.endsOn)}
      <Quiet>{slotOf(programme)}</Quiet>
    </>
  );
  return (
    <Page
      title={programme.name}
      subtitle={subtitle}
      told={told}
      primary={{ label: 'Add pairs', press: () => go({ name: 'add pairs', id }) }}
    >
      <Second press={() => go({ name: 'edit programme', id })}>Edit the programme</Second>
      <h2>
        Coaching pairs <Count>{pairs.length - ended.length}</Count>
      </h2>
      <Pairs pairs={pairs.filter((pair) => !ended.includes(pair))} tell={setTold} />
      {ended.length > 0 && (
        <Disclosure summary="Ended">
          <Pairs pairs={ended} />
        </Disclosure>
      )}
    </Page>
  );
}

const Pairs = ({ pairs, tell }: { pairs: Pair[]; tell?(words: string): void }) => (
  <ul class="rows">
    {pairs.map((pair) => (
      <PairEditor key={pair.id} pair={pair} tell={tell} />
    ))}
  </ul>
);
