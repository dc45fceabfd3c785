/** Today: find a teacher, see who is due, and go everywhere else. */
import { Failure, Page } from '../../kit/ui/Page';
import { PersonBox } from '../../kit/ui/PersonBox';
import { useTask } from '../../kit/ui/task';
import { CopyLink, Count } from '../../kit/ui/ui';
import { type Screen, usePage } from '../../kit/ui/usePage';
import { cycleWord } from '../../programmes/programme/view';
import { sayDay } from '../../school/days';
import { today } from '../../school/payload';
import { isCurrent, teaches } from '../../school/people';
import type { CoachingPayload } from '../payload';
import { PairList } from './PairList';
import { type PairToday, pairsToday } from './view';

export function Home() {
  const { payload, go } = usePage<CoachingPayload>();
  const { asker, forms } = payload;
  const pairs = pairsToday(payload);
  const mine = pairs.filter((each) => each.pair.coach === asker.staffId);
  const teachers = payload.staff.filter(
    (person) =>
      isCurrent(person, today(payload)) &&
      teaches(person) &&
      (asker.isLead || person.id === asker.staffId || mine.some(({ teacher }) => teacher === person)),
  );
  return (
    <Page title="Today" subtitle={<AsOf />} canGoBack={false}>
      <PersonBox
        id="find"
        label="Find a teacher"
        staff={teachers}
        value=""
        onChoose={(id) => id && go({ name: 'sidebar/teacher', id })}
      />
      {(mine.length > 0 || !asker.isLead) && <DueAndDone title="Your teachers" pairs={mine} />}
      {asker.isLead && <DueAndDone title="All coaching pairs" pairs={pairs} all />}
      {asker.isLead && <Links />}
      <h2>Forms to hand round</h2>
      <CopyLink id="drop-in-link" label="Drop-in form" link={forms.dropIn} />
      <CopyLink
        id="coaching-link"
        label="Coaching form, for coaches without this sheet"
        link={forms.coaching}
      />
      {forms.visit && <CopyLink id="visit-link" label="Visit note form, for coaches" link={forms.visit} />}
    </Page>
  );
}

/** A sidebar may stay open for days, so it says how old its news is, and reads the sheet again when asked. */
function AsOf() {
  const { setPayload, payload, readAnew } = usePage<CoachingPayload>();
  const reading = useTask();
  const refresh = () => reading.run('Reading the school’s sheet…', readAnew, setPayload);
  return (
    <>
      {sayDay(today(payload))}, {payload.now.slice(11, 16)}{' '}
      <button type="button" class="link" onClick={refresh}>
        {reading.doing || 'Read again'}
      </button>
      <Failure task={reading} />
    </>
  );
}

function DueAndDone({ title, pairs, all = false }: { title: string; pairs: PairToday[]; all?: boolean }) {
  const word = cycleWord(pairs.map((each) => each.programme));
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {pairs.length === 0 ? (
        <p class="quiet">No coaching pairs yet.</p>
      ) : (
        <>
          <PairList title={`Due this ${word}`} pairs={pairs.filter((each) => !each.met)} showCoach={all} />
          <PairList title={`Done this ${word}`} pairs={pairs.filter((each) => each.met)} showCoach={all} />
        </>
      )}
    </section>
  );
}

function Links() {
  const { payload, go } = usePage<CoachingPayload>();
  const look = Object.values(payload.attention).reduce(
    (count, list) => count + list.length,
    payload.needsALook,
  );
  const proposed = payload.steps.filter(({ state }) => state === 'Proposed').length;
  const links: [string, Screen][] = [
    ...(proposed
      ? [[`Steps to agree: ${proposed}`, { name: 'school/agree' }] satisfies [string, Screen]]
      : []),
    ['What needs a look', { name: 'health/attention' }],
    ['Letters', { name: 'school/letters' }],
    ['Drop-ins', { name: 'dropIns/overview' }],
    ['Programmes and pairs', { name: 'leading/programmes' }],
    ['Playbook', { name: 'school/playbook' }],
    ['Set up', { name: 'setup/set up', step: 'school' }],
  ];
  return (
    <nav aria-label="Everything else">
      <ul class="links">
        {links.map(([label, screen]) => (
          <li key={label}>
            <button type="button" onClick={() => go(screen)}>
              {label}
              {screen.name === 'health/attention' && <Count>{look || 'nothing'}</Count>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
