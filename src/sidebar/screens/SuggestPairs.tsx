/** Suggests a coach for each teacher who is ticked: the lead changes any, sees what it asks of the coaches, and saves all at once. */
import { useState } from 'preact/hooks';
import { pairsFrom } from '../../domain/pairing';
import type { CoachRoom } from '../../domain/pairWarnings';
import { isCurrent, teaches } from '../../domain/people';
import { suggestPairs } from '../../domain/suggestPairs';
import type { Programme } from '../../records';
import { useForm } from '../form';
import { CoachRooms } from '../parts/CoachRooms';
import { Page } from '../parts/Page';
import { type Match, SuggestedPairs, type Wish } from '../parts/SuggestedPairs';
import { TeacherTicks } from '../parts/TeacherTicks';
import { TextBox } from '../parts/TextBox';
import { ModeBox } from '../parts/WayBoxes';
import { useSidebar } from '../sidebar';
import { pairsIn, today } from '../view/today';

export function SuggestPairs({ id, teachers = [] }: { id: string; teachers?: string[] }) {
  const { desk } = useSidebar();
  const programme = desk.programmes.find((each) => each.id === id);
  const now = today(desk);
  const [wish, setWish] = useState<Wish>(() => ({
    coaches: coachesOf(id),
    teachers,
    from: programme && programme.startsOn > now ? programme.startsOn : now,
    way: { format: '', mode: '' },
  }));
  const [match, setMatch] = useState<Match>();
  if (!programme) return null;
  const suggest = () => {
    const { coaches, from } = wish;
    const { staff } = desk;
    const { pairs } = suggestPairs({
      programme: id,
      from,
      coaches,
      teachers: wish.teachers,
      staff,
      pairs: pairsIn(desk),
    });
    const coachOf = (teacher: string) => pairs.find((pair) => pair.teacher === teacher)?.coach ?? '';
    setMatch(Object.fromEntries(wish.teachers.map((teacher) => [teacher, coachOf(teacher)])));
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
  const { desk } = useSidebar();
  const running = pairsFrom(pairsIn(desk), today(desk)).filter((pair) => pair.programme === programme);
  return [...new Set(running.map(({ coach }) => coach))].map((id) => ({ id }));
}

interface WishesProps {
  programme: Programme;
  wish: Wish;
  setWish(wish: Wish): void;
  suggest(): void;
}

function Wishes({ programme, wish, setWish, suggest }: WishesProps) {
  const { desk } = useSidebar();
  const { coaches, teachers, from, way } = wish;
  const form = useForm({
    ...(coaches.length === 0 && { coaches: 'Choose at least one coach.' }),
    ...(!from && { from: 'Choose a day.' }),
    ...(teachers.length === 0 && { teachers: 'Tick at least one teacher.' }),
  });
  const { problems } = form;
  const people = desk.staff.filter((person) => isCurrent(person, today(desk)) && teaches(person));
  return (
    <Page
      title="Suggest pairs"
      subtitle={programme.name}
      form={form}
      primary={{ label: 'Suggest pairs', press: () => form.submit(suggest) }}
    >
      <p class="note">
        Teachers are shared out evenly, within a department where that can be, and away from line managers.
        You can change every pair before it is made.
      </p>
      <CoachRooms
        rooms={coaches}
        setRooms={(rooms) => setWish({ ...wish, coaches: rooms })}
        problem={problems['coaches']}
      />
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
        problem={problems['teachers']}
      />
      <ModeBox id="new" value={way} onChoose={(chosen) => setWish({ ...wish, way: chosen })} />
    </Page>
  );
}
