/** Suggests a coach for each teacher who is ticked: the lead changes any, sees what it asks of the coaches, and saves all at once. */

import { useState } from 'preact/hooks';
import { sayDay } from '../../domain/days';
import type { Couple } from '../../domain/desk';
import { pairsFrom } from '../../domain/pairing';
import type { CoachRoom } from '../../domain/pairWarnings';
import { isCurrent, teaches, withDepartment } from '../../domain/people';
import { suggestPairs } from '../../domain/suggestPairs';
import type { Programme } from '../../records';
import { announce } from '../announce';
import { useForm } from '../form';
import { CoachRooms } from '../parts/CoachRooms';
import { LoadPlan } from '../parts/LoadPlan';
import { Page } from '../parts/Page';
import { Select } from '../parts/Select';
import { TeacherTicks } from '../parts/TeacherTicks';
import { TextBox } from '../parts/TextBox';
import { countOf, Second } from '../parts/ui';
import { Warnings } from '../parts/Warnings';
import { type FormatAndMode, ModeBox } from '../parts/WayBoxes';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { inOrder, warningsOnAll } from '../view/pairing';
import { pairsIn, today } from '../view/today';

/** Who is to be shared out among whom, and from when. */
interface Wish {
  coaches: CoachRoom[];
  teachers: string[];
  from: string;
  way: FormatAndMode;
}

/** Teacher → coach; '' for one who has none yet. */
type Match = Record<string, string>;

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
    <Suggested
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

interface SuggestedProps {
  programme: Programme;
  wish: Wish;
  match: Match;
  setMatch(match: Match): void;
  again(): void;
}

function Suggested({ programme, wish, match, setMatch, again }: SuggestedProps) {
  const { desk, setDesk, back } = useSidebar();
  const task = useTask();
  const { coaches, from, way } = wish;
  const teachers = inOrder(desk, wish.teachers);
  const list = teachers.flatMap(({ id: teacher }): Couple[] => {
    const coach = match[teacher];
    return coach ? [{ coach, teacher, ...way }] : [];
  });
  const warnings = warningsOnAll(desk, list, from, coaches);
  const running = pairsFrom(pairsIn(desk), from).filter((pair) => pair.programme === programme.id);
  const without = teachers.length - list.length;
  const options = [
    { value: '', label: 'No coach yet' },
    ...inOrder(
      desk,
      coaches.map(({ id }) => id),
    ).map((coach) => ({ value: coach.id, label: withDepartment(coach) })),
  ];
  const save = () =>
    task.run(
      'Saving the pairs…',
      () => server.savePairs(programme.id, from, list),
      (after) => {
        setDesk(after);
        announce(`Saved: ${countOf(list.length, 'pair')}.`);
        back();
      },
    );
  return (
    <Page
      title="Suggested pairs"
      subtitle={`${programme.name}, from ${sayDay(from)}`}
      task={task}
      foot={list.length > 0 && <Second press={again}>Choose other people</Second>}
      primary={
        list.length > 0
          ? { label: `Save ${countOf(list.length, 'pair')}`, press: save }
          : { label: 'Choose other people', press: again }
      }
    >
      <LoadPlan programme={programme} pairs={[...running, ...list]} coaches={coaches} />
      <h2>Who coaches whom</h2>
      {without > 0 && (
        <p class="note">
          {countOf(without, 'teacher has', 'teachers have')} no coach yet. Choose one below, or go back and
          give a coach more room.
        </p>
      )}
      {teachers.map((teacher) => (
        <Select
          key={teacher.id}
          id={`coach-of-${teacher.id}`}
          label={`${withDepartment(teacher)}, coached by`}
          value={match[teacher.id] ?? ''}
          options={options.filter(({ value }) => value !== teacher.id)}
          onChoose={(coach) => setMatch({ ...match, [teacher.id]: coach })}
        >
          <Warnings of={warnings[list.findIndex((pair) => pair.teacher === teacher.id)] ?? []} />
        </Select>
      ))}
    </Page>
  );
}
