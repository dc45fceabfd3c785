/** One programme: who needs a coach, its cycles and load, and its pairs, each of which can change from a day on. */
import { useState } from 'preact/hooks';
import { type Desk, today } from '../desk';
import { Page } from '../kit/ui/Page';
import { useSidebar } from '../kit/ui/sidebar';
import { Count, Disclosure, Quiet, Second } from '../kit/ui/ui';
import type { Pair, Programme } from '../records';
import { saySpan } from '../school/days';
import { byDepartment, findById } from '../school/people';
import { CyclesAhead } from './cycles/CyclesAhead';
import { LoadPlan } from './load/LoadPlan';
import { pairsFrom } from './pairs/rules';
import { PairEditor } from './pairs/screen/PairEditor';
import { pairsIn } from './pairs/screen/view';
import { WithoutCoach } from './pairs/screen/WithoutCoach';
import { slotOf } from './programme/view';

export function ProgrammeScreen({ id }: { id: string }) {
  const { desk, go } = useSidebar();
  const [notice, setNotice] = useState('');
  const programme = desk.programmes.find((each) => each.id === id);
  if (!programme) return null;
  const { goingOn, ended } = pairsOf(desk, id);
  return (
    <Page
      title={programme.name}
      subtitle={<WhenItRuns {...programme} />}
      notice={notice}
      primary={{ label: 'Add pairs', press: () => go({ name: 'add pairs', id }) }}
    >
      <Second press={() => go({ name: 'edit programme', id })}>Edit the programme</Second>
      <Second press={() => go({ name: 'survey', id })}>Survey</Second>
      <WithoutCoach programme={programme} />
      <h2>
        Coaching pairs <Count>{goingOn.length}</Count>
      </h2>
      <Second press={() => go({ name: 'suggest pairs', id })}>Suggest pairs</Second>
      <Pairs pairs={goingOn} tell={setNotice} />
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

/** The programme's pairs, those that go on and those that have ended, by the teacher's department and surname. */
function pairsOf(desk: Desk, programme: string): { goingOn: Pair[]; ended: Pair[] } {
  const pairs = pairsIn(desk)
    .filter((pair) => pair.programme === programme)
    .map((pair) => ({ pair, teacher: findById(desk.staff, pair.teacher) }))
    .sort((a, b) => (a.teacher && b.teacher ? byDepartment(a.teacher, b.teacher) : 0))
    .map(({ pair }) => pair);
  const goingOn = pairsFrom(pairs, today(desk));
  return { goingOn, ended: pairs.filter((pair) => !goingOn.includes(pair)) };
}

const WhenItRuns = (programme: Programme) => (
  <>
    {programme.cadence}, {saySpan(programme.startsOn, programme.endsOn)}
    <Quiet>{slotOf(programme)}</Quiet>
  </>
);

const Pairs = ({ pairs, tell }: { pairs: Pair[]; tell?(words: string): void }) => (
  <ul class="rows">
    {pairs.map((pair) => (
      <PairEditor key={pair.id} pair={pair} tell={tell} />
    ))}
  </ul>
);
