/** One programme: who still needs a coach, its cycles, what it asks of its coaches, and its pairs, each to be changed from a day on. */
import { useState } from 'preact/hooks';
import { saySpan } from '../../domain/days';
import { pairsFrom } from '../../domain/pairing';
import { byDepartment, findById } from '../../domain/people';
import type { Pair } from '../../records';
import { CyclesAhead } from '../parts/CyclesAhead';
import { LoadPlan } from '../parts/LoadPlan';
import { Page } from '../parts/Page';
import { PairEditor } from '../parts/PairEditor';
import { Count, Disclosure, Quiet, Second } from '../parts/ui';
import { WithoutCoach } from '../parts/WithoutCoach';
import { useSidebar } from '../sidebar';
import { slotOf } from '../view/programme';
import { pairsIn, today } from '../view/today';

export function ProgrammeScreen({ id }: { id: string }) {
  const { desk, go } = useSidebar();
  const [told, setTold] = useState('');
  const programme = desk.programmes.find((each) => each.id === id);
  if (!programme) return null;
  const pairs = pairsIn(desk)
    .filter((pair) => pair.programme === id)
    .map((pair) => ({ pair, teacher: findById(desk.staff, pair.teacher) }))
    .sort((a, b) => (a.teacher && b.teacher ? byDepartment(a.teacher, b.teacher) : 0))
    .map(({ pair }) => pair);
  const goingOn = pairsFrom(pairs, today(desk));
  const ended = pairs.filter((pair) => !goingOn.includes(pair));
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
      <Second press={() => go({ name: 'survey', id })}>Survey</Second>
      <WithoutCoach programme={programme} />
      <h2>
        Coaching pairs <Count>{goingOn.length}</Count>
      </h2>
      <Second press={() => go({ name: 'suggest pairs', id })}>Suggest pairs</Second>
      <Pairs pairs={goingOn} tell={setTold} />
      {ended.length > 0 && (
        <Disclosure summary="Ended">
          <Pairs pairs={ended} />
        </Disclosure>
      )}
      <LoadPlan programme={programme} pairs={goingOn} />
      <CyclesAhead programme={programme} />
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
