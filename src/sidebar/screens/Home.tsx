/** Today: find a teacher, see who is due, and go everywhere else. */
import { sayDay } from '../../domain/days';
import { isCurrent, teaches } from '../../domain/people';
import { Page } from '../parts/Page';
import { PairList } from '../parts/PairList';
import { PersonBox } from '../parts/PersonBox';
import { CopyLink } from '../parts/small';
import { type Screen, useSidebar } from '../sidebar';
import { cycleWord, type PairToday, pairsToday, today } from '../view/today';

export function Home() {
  const { desk, go } = useSidebar();
  const { asker } = desk;
  const pairs = pairsToday(desk);
  const mine = pairs.filter((each) => each.pair.coach === asker.staffId);
  const teachers = desk.staff.filter((person) => isCurrent(person, today(desk)) && teaches(person));
  return (
    <Page title="Today" subtitle={sayDay(today(desk))} canGoBack={false}>
      <PersonBox
        id="find"
        label="Find a teacher"
        placeholder="Name, department or staff code"
        staff={teachers}
        value=""
        onChoose={(id) => id && go({ name: 'teacher', id })}
      />
      {(mine.length > 0 || !asker.isLead) && <DueAndDone title="Your teachers" pairs={mine} />}
      {asker.isLead && (
        <DueAndDone title={mine.length > 0 ? 'All pairs' : 'Coaching pairs'} pairs={pairs} all />
      )}
      <Links />
      <h2>Forms to hand round</h2>
      <CopyLink id="drop-in-link" label="Drop-in form" link={desk.forms.dropIn} />
      <CopyLink
        id="coaching-link"
        label="Coaching form, for coaches without this sheet"
        link={desk.forms.coaching}
      />
    </Page>
  );
}

function DueAndDone({ title, pairs, all = false }: { title: string; pairs: PairToday[]; all?: boolean }) {
  const word = cycleWord(pairs.map((each) => each.programme));
  const due = pairs.filter((each) => !each.met);
  const done = pairs.filter((each) => each.met);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {pairs.length === 0 && <p class="quiet-words">No coaching pairs yet.</p>}
      {pairs.length > 0 && (
        <>
          <PairList
            title={`Due this ${word}`}
            pairs={due}
            showCoach={all}
            none={`Everyone has met this ${word}.`}
          />
          <PairList title={`Done this ${word}`} pairs={done} showCoach={all} none="Nobody yet." />
        </>
      )}
    </section>
  );
}

function Links() {
  const { desk, go } = useSidebar();
  if (!desk.asker.isLead) return null;
  const { setAside, uncertain, spoiled } = desk.attention;
  const look = setAside.length + uncertain.length + spoiled.length;
  const links: [string, Screen, string?][] = [
    ['What needs a look', { name: 'attention' }, look > 0 ? String(look) : 'Nothing'],
    ['Letters', { name: 'letters' }],
    ['Programmes and pairs', { name: 'programmes' }],
    ['Set up', { name: 'set up', step: 'school' }],
  ];
  return (
    <nav aria-label="Everything else">
      <ul class="links">
        {links.map(([label, screen, note]) => (
          <li key={label}>
            <button type="button" onClick={() => go(screen)}>
              <span>{label}</span>
              {note && <span class={note === 'Nothing' ? 'count none' : 'count'}>{note}</span>}
              <span class="chevron" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
