/** Suggests a coach or partners for each ticked teacher; the lead may change any pair before all are saved. */
import { useState } from 'preact/hooks';
import { useForm } from '../../kit/ui/form';
import { Page } from '../../kit/ui/Page';
import type { Problems } from '../../kit/ui/problems';
import { TextBox } from '../../kit/ui/TextBox';
import { usePage } from '../../kit/ui/usePage';
import type { Programme } from '../../records';
import { today } from '../../school/payload';
import { teachingOn } from '../../school/people';
import { isAmongPeers } from '../pairs/formats';
import { pairsFrom } from '../pairs/rules';
import { FormatBox, ModeBox } from '../pairs/screen/PairSettingsBoxes';
import { TeacherTicks } from '../pairs/screen/TeacherTicks';
import { pairsIn, runningIn } from '../pairs/screen/view';
import type { CoachRoom } from '../pairs/warnings';
import type { ProgrammesPayload } from '../payload';
import { CoachRooms } from './CoachRooms';
import { suggestPairs } from './rules';
import { isOfPeers, type Match, SuggestedPairs, type Wish } from './SuggestedPairs';
import { suggestPeers } from './suggestPeers';

export function SuggestPairs({ id, teachers = [] }: { id: string; teachers?: string[] }) {
  const { payload } = usePage<ProgrammesPayload>();
  const programme = payload.programmes.find((each) => each.id === id);
  const now = today(payload);
  const [wish, setWish] = useState<Wish>(() => ({
    coaches: coachesOf(payload, id),
    teachers,
    from: programme && programme.startsOn > now ? programme.startsOn : now,
    settings: { format: '', mode: '' },
  }));
  const [match, setMatch] = useState<Match>();
  if (!programme) return null;
  return match ? (
    <SuggestedPairs
      programme={programme}
      wish={wish}
      match={match}
      setMatch={setMatch}
      again={() => setMatch(undefined)}
    />
  ) : (
    <Wishes
      programme={programme}
      wish={wish}
      setWish={setWish}
      suggest={() => setMatch(matchFor(payload, id, wish))}
    />
  );
}

/** The match that is suggested first; the lead can change any of it. */
function matchFor(payload: ProgrammesPayload, programme: string, wish: Wish): Match {
  const { from, coaches, teachers, settings } = wish;
  const { format } = settings;
  const wanted = { programme, from, teachers, staff: payload.staff, pairs: runningIn(payload), format };
  if (isOfPeers(wish)) {
    const { groups } = suggestPeers({ ...wanted, format: format || 'One-to-one' });
    return Object.fromEntries(groups.flatMap((group, at) => group.map((each) => [each, String(at + 1)])));
  }
  const { pairs } = suggestPairs({ ...wanted, coaches });
  return Object.fromEntries(pairs.map(({ teacher, coach }) => [teacher, coach]));
}

/** Those who coach in the programme already, to begin with. */
function coachesOf(payload: ProgrammesPayload, programme: string): CoachRoom[] {
  const running = pairsFrom(pairsIn(payload), today(payload)).filter((pair) => pair.programme === programme);
  return [...new Set(running.map(({ coach }) => coach))].map((id) => ({ id }));
}

interface WishesProps {
  programme: Programme;
  wish: Wish;
  setWish(wish: Wish): void;
  suggest(): void;
}

function Wishes({ programme, wish, setWish, suggest }: WishesProps) {
  const form = useForm(problemsOf(wish));
  return (
    <Page
      title="Suggest pairs"
      subtitle={programme.name}
      form={form}
      primary={{ label: 'Suggest pairs', press: () => form.submit(suggest) }}
    >
      <p class="note">
        People are put together evenly, within a department where that can be, and away from line managers.
        You can change every pair before it is made.
      </p>
      <WishBoxes
        programme={programme.id}
        wish={wish}
        change={(changes) => setWish({ ...wish, ...changes })}
        problems={form.problems}
      />
    </Page>
  );
}

/** Among peers there need be no coach: they then coach one another in turn. */
const problemsOf = ({ settings, coaches, from, teachers }: Wish): Problems => ({
  ...(!isAmongPeers(settings.format) && coaches.length === 0 && { coaches: 'Choose at least one coach.' }),
  ...(!from && { from: 'Choose a day.' }),
  ...(teachers.length === 0 && { teachers: 'Tick at least one teacher.' }),
});

interface WishBoxesProps {
  programme: string;
  wish: Wish;
  change(changes: Partial<Wish>): void;
  problems: Problems;
}

function WishBoxes({ programme, wish, change, problems }: WishBoxesProps) {
  const { payload } = usePage<ProgrammesPayload>();
  const { coaches, teachers, from, settings } = wish;
  const isLed = settings.format !== 'Reciprocal';
  return (
    <>
      <FormatBox id="new" value={settings} onChoose={(settings) => change({ settings })} />
      {isLed && (
        <CoachRooms
          rooms={coaches}
          setRooms={(coaches) => change({ coaches })}
          mayTurn={isAmongPeers(settings.format)}
          problem={problems['coaches']}
        />
      )}
      <TextBox
        id="from"
        label="From which day?"
        type="date"
        value={from}
        onInput={(from) => change({ from })}
        problem={problems['from']}
      />
      <TeacherTicks
        programme={programme}
        people={teachingOn(payload.staff, today(payload))}
        ticked={teachers}
        setTicked={(teachers) => change({ teachers })}
        label={isLed ? undefined : 'Who coaches each other?'}
        problem={problems['teachers']}
      />
      <ModeBox id="new" value={settings} onChoose={(settings) => change({ settings })} />
    </>
  );
}
