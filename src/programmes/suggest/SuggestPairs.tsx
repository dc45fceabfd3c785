/** Suggests, in a format, a coach or partners for each teacher who is ticked: the lead changes any, sees what it asks of the coaches, and saves all at once. */

import { useState } from 'preact/hooks';
import { useForm } from '../../kit/ui/form';
import { Page } from '../../kit/ui/Page';
import { TextBox } from '../../kit/ui/TextBox';
import { usePage } from '../../kit/ui/usePage';
import type { Programme } from '../../records';
import { today } from '../../school/payload';
import { teachingOn } from '../../school/people';
import { isAmongPeers } from '../pairs/formats';
import { pairsFrom } from '../pairs/rules';
import { FormatBox, ModeBox } from '../pairs/screen/PairSettingsBoxes';
import { TeacherTicks } from '../pairs/screen/TeacherTicks';
import { pairsIn } from '../pairs/screen/view';
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
    coaches: coachesOf(id),
    teachers,
    from: programme && programme.startsOn > now ? programme.startsOn : now,
    way: { format: '', mode: '' },
  }));
  const [match, setMatch] = useState<Match>();
  if (!programme) return null;
  const suggest = () => {
    const { from, coaches, way } = wish;
    const { format } = way;
    const wanted = {
      programme: id,
      from,
      teachers: wish.teachers,
      staff: payload.staff,
      pairs: pairsIn(payload),
      format,
    };
    if (isOfPeers(wish)) {
      const { groups } = suggestPeers({ ...wanted, format: format || 'One-to-one' });
      setMatch(
        Object.fromEntries(groups.flatMap((group, at) => group.map((each) => [each, String(at + 1)]))),
      );
    } else {
      const { pairs } = suggestPairs({ ...wanted, coaches });
      setMatch(Object.fromEntries(pairs.map(({ teacher, coach }) => [teacher, coach])));
    }
  };
  return match ? (
    <SuggestedPairs
      programme={programme}
      wish={wish}
      match={match}
      setMatch={setMatch}
      again={() => setMatch(undefined)}
    />
  ) : (
    <Wishes programme={programme} wish={wish} setWish={setWish} suggest={suggest} />
  );
}

/** Whoever coaches in the programme already, to begin with. */
function coachesOf(programme: string): CoachRoom[] {
  const { payload } = usePage<ProgrammesPayload>();
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
  const { payload } = usePage<ProgrammesPayload>();
  const { coaches, teachers, from, way } = wish;
  const isLed = way.format !== 'Reciprocal';
  const mayTurn = isAmongPeers(way.format);
  const form = useForm({
    ...(!mayTurn && coaches.length === 0 && { coaches: 'Choose at least one coach.' }),
    ...(!from && { from: 'Choose a day.' }),
    ...(teachers.length === 0 && { teachers: 'Tick at least one teacher.' }),
  });
  const { problems } = form;
  const people = teachingOn(payload.staff, today(payload));
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
      <FormatBox id="new" value={way} onChoose={(chosen) => setWish({ ...wish, way: chosen })} />
      {isLed && (
        <CoachRooms
          rooms={coaches}
          setRooms={(rooms) => setWish({ ...wish, coaches: rooms })}
          mayTurn={mayTurn}
          problem={problems['coaches']}
        />
      )}
      <TextBox
        id="from"
        label="From which day?"
        type="date"
        value={from}
        onInput={(day) => setWish({ ...wish, from: day })}
        problem={problems['from']}
      />
      <TeacherTicks
        programme={programme.id}
        people={people}
        ticked={teachers}
        setTicked={(ticked) => setWish({ ...wish, teachers: ticked })}
        label={isLed ? undefined : 'Who coaches each other?'}
        problem={problems['teachers']}
      />
      <ModeBox id="new" value={way} onChoose={(chosen) => setWish({ ...wish, way: chosen })} />
    </Page>
  );
}
