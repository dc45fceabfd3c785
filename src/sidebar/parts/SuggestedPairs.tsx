/** The suggested pairs: each coach can be changed, with what to know of each pair and what they ask of the coaches; one press saves all. */
import { sayDay } from '../../domain/days';
import type { Couple } from '../../domain/desk';
import { pairsFrom } from '../../domain/pairing';
import type { CoachRoom, Warning } from '../../domain/pairWarnings';
import { withDepartment } from '../../domain/people';
import type { Programme } from '../../records';
import { announce } from '../announce';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { inOrder, warningsOnAll } from '../view/pairing';
import { pairsIn } from '../view/today';
import { LoadPlan } from './LoadPlan';
import { Page } from './Page';
import { Select } from './Select';
import { countOf, Second } from './ui';
import { Warnings } from './Warnings';
import type { FormatAndMode } from './WayBoxes';

/** Who is to be shared out among whom, and from when. */
export interface Wish {
  coaches: CoachRoom[];
  teachers: string[];
  from: string;
  way: FormatAndMode;
}

/** Teacher → coach; '' for one who has none yet. */
export type Match = Record<string, string>;

interface SuggestedPairsProps extends MatchProps {
  programme: Programme;
  again(): void;
}

export function SuggestedPairs({ programme, wish, match, setMatch, again }: SuggestedPairsProps) {
  const { desk, setDesk, back } = useSidebar();
  const task = useTask();
  const { coaches, from } = wish;
  const list = couplesOf(wish, match);
  const running = pairsFrom(pairsIn(desk), from).filter((pair) => pair.programme === programme.id);
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
  const others = { label: 'Choose other people', press: again };
  return (
    <Page
      title="Suggested pairs"
      subtitle={`${programme.name}, from ${sayDay(from)}`}
      task={task}
      foot={list.length > 0 && <Second press={again}>{others.label}</Second>}
      primary={list.length > 0 ? { label: `Save ${countOf(list.length, 'pair')}`, press: save } : others}
    >
      <LoadPlan programme={programme} pairs={[...running, ...list]} coaches={coaches} />
      <Matches wish={wish} match={match} setMatch={setMatch} />
    </Page>
  );
}

const couplesOf = ({ teachers, way }: Wish, match: Match): Couple[] =>
  teachers.flatMap((teacher) => {
    const coach = match[teacher];
    return coach ? [{ coach, teacher, ...way }] : [];
  });

interface MatchProps {
  wish: Wish;
  match: Match;
  setMatch(match: Match): void;
}

function Matches({ wish, match, setMatch }: MatchProps) {
  const { desk } = useSidebar();
  const { coaches, from, teachers } = wish;
  const list = couplesOf(wish, match);
  const warnings = warningsOnAll(desk, list, from, coaches);
  const warningsOf = (teacher: string): Warning[] =>
    warnings[list.findIndex((pair) => pair.teacher === teacher)] ?? [];
  const people = inOrder(
    desk,
    coaches.map(({ id }) => id),
  );
  const options = people.map((coach) => ({ value: coach.id, label: withDepartment(coach) }));
  const without = teachers.length - list.length;
  return (
    <>
      <h2>Who coaches whom</h2>
      {without > 0 && (
        <p class="note">
          {countOf(without, 'teacher has', 'teachers have')} no coach yet. Choose one below, or go back and
          give a coach more room.
        </p>
      )}
      {inOrder(desk, teachers).map((teacher) => (
        <Select
          key={teacher.id}
          id={`coach-of-${teacher.id}`}
          label={`${withDepartment(teacher)}, coached by`}
          value={match[teacher.id] ?? ''}
          options={[
            { value: '', label: 'No coach yet' },
            ...options.filter(({ value }) => value !== teacher.id),
          ]}
          onChoose={(coach) => setMatch({ ...match, [teacher.id]: coach })}
        >
          <Warnings of={warningsOf(teacher.id)} />
        </Select>
      ))}
    </>
  );
}
