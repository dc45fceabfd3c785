/** One programme: who needs a coach, its cycles and load, and its pairs, each of which can change from a day on. */
import { useState } from 'preact/hooks';
import { Page } from '../kit/ui/Page';
import { Count, Disclosure, Quiet, Second } from '../kit/ui/ui';
import { usePage } from '../kit/ui/usePage';
import type { Pair, Programme } from '../records';
import { saySpan } from '../school/days';
import { today } from '../school/payload';
import { byDepartment, findById } from '../school/people';
import { CyclesAhead } from './cycles/CyclesAhead';
import { LoadPlan } from './load/LoadPlan';
import { pairsFrom } from './pairs/rules';
import { PairEditor } from './pairs/screen/PairEditor';
import { pairsIn } from './pairs/screen/view';
import { WithoutCoach } from './pairs/screen/WithoutCoach';
import type { ProgrammesPayload } from './payload';
import { slotOf } from './programme/view';

export function ProgrammeScreen({ id }: { id: string }) {
  const { payload, go } = usePage<ProgrammesPayload>();
  const [notice, setNotice] = useState('');
  const programme = payload.programmes.find((each) => each.id === id);
  if (!programme) return null;
  const { goingOn, ended } = pairsOf(payload, id);
  return (
    <Page
      title={programme.name}
      subtitle={<WhenItRuns {...programme} />}
      notice={notice}
      primary={{ label: 'Add pairs', press: () => go({ name: 'leading/add pairs', id }) }}
    >
      <Second press={() => go({ name: 'leading/edit programme', id })}>Edit the programme</Second>
      <Second press={() => go({ name: 'leading/survey', id })}>Survey</Second>
      <WithoutCoach programme={programme} />
      <h2>
        Coaching pairs <Count>{goingOn.length}</Count>
      </h2>
      <Second press={() => go({ name: 'leading/suggest pairs', id })}>Suggest pairs</Second>
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
function pairsOf(payload: ProgrammesPayload, programme: string): { goingOn: Pair[]; ended: Pair[] } {
  const pairs = pairsIn(payload)
    .filter((pair) => pair.programme === programme)
    .map((pair) => ({ pair, teacher: findById(payload.staff, pair.teacher) }))
    .sort((a, b) => (a.teacher && b.teacher ? byDepartment(a.teacher, b.teacher) : 0))
    .map(({ pair }) => pair);
  const goingOn = pairsFrom(pairs, today(payload));
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
