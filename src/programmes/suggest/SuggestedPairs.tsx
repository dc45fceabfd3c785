/** The suggested pairs: each can be changed, with its warnings and its coach's load in view; one press saves all. */
import { useState } from 'preact/hooks';
import { announce } from '../../kit/ui/announce';
import { Page } from '../../kit/ui/Page';
import { Select } from '../../kit/ui/Select';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { countOf, Second } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { Programme } from '../../records';
import { sayDay } from '../../school/days';
import { fullName, withDepartment } from '../../school/people';
import { together } from '../../school/wording';
import type { programmeCalls } from '../calls';
import { LoadPlan } from '../load/LoadPlan';
import { isAmongPeers, WHO_IS_NEEDED } from '../pairs/formats';
import type { PairGiven } from '../pairs/payload';
import { pairsFrom } from '../pairs/rules';
import type { FormatAndMode } from '../pairs/screen/PairSettingsBoxes';
import { saidTo, TellTick } from '../pairs/screen/TellTick';
import { inOrder, pairsGiven, pairsIn, warningsOnAll } from '../pairs/screen/view';
import { Warnings } from '../pairs/screen/Warnings';
import type { CoachRoom, Warning } from '../pairs/warnings';
import type { ProgrammesPayload } from '../payload';

const server = serverOf<typeof programmeCalls>();

/** The coaches and teachers to be matched, and from which day. */
export interface Wish {
  coaches: CoachRoom[];
  teachers: string[];
  from: string;
  settings: FormatAndMode;
}

/** Whether they coach one another, with no coach beside them. */
export const isOfPeers = ({ coaches, settings: { format } }: Wish): boolean =>
  format === 'Reciprocal' || (isAmongPeers(format) && coaches.length === 0);

/** By teacher: the coach, or the number of a group of peers; '' or nothing for a teacher who has none yet. */
export type Match = Record<string, string>;

interface SuggestedPairsProps extends MatchProps {
  programme: Programme;
  again(): void;
}

export function SuggestedPairs({ programme, wish, match, setMatch, again }: SuggestedPairsProps) {
  const { payload, setPayload, back } = usePage<ProgrammesPayload>();
  const task = useTask();
  const [tell, setTell] = useState(true);
  const { coaches, from } = wish;
  const list = listOf(wish, match);
  const running = pairsFrom(pairsIn(payload), from).filter((pair) => pair.programme === programme.id);
  const save = () =>
    task.run(
      'Saving the pairs…',
      () => server.savePairs(programme.id, from, list, tell),
      (after) => {
        setPayload(after);
        announce(`Saved: ${countOf(list.length, 'pair')}. ${saidTo(tell)}`);
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
      <TellTick tell={tell} setTell={setTell} />
    </Page>
  );
}

/** The pairs to be made; a group with too few or too many people makes none. */
const listOf = (wish: Wish, match: Match): PairGiven[] =>
  isOfPeers(wish)
    ? groupsOf(wish, match).flatMap((group) => pairsGiven(wish.settings, group, '').list)
    : wish.teachers.flatMap((teacher) => {
        const coach = match[teacher];
        return coach ? [{ coach, teacher, ...wish.settings }] : [];
      });

/** The people of group 1, 2 and so on, and one empty group more, so that somebody can move there. */
function groupsOf({ teachers }: Wish, match: Match): string[][] {
  const most = Math.max(0, ...Object.values(match).map(Number));
  return Array.from({ length: most + 1 }, (_, at) =>
    teachers.filter((teacher) => match[teacher] === String(at + 1)),
  );
}

interface MatchProps {
  wish: Wish;
  match: Match;
  setMatch(match: Match): void;
}

function Matches({ wish, match, setMatch }: MatchProps) {
  const { payload } = usePage<ProgrammesPayload>();
  const { coaches, from, teachers } = wish;
  const list = listOf(wish, match);
  const warnings = warningsOnAll(payload, list, from, coaches);
  const warningsOf = (teacher: string): Warning[] =>
    warnings[list.findIndex((pair) => pair.teacher === teacher)] ?? [];
  const places = usePlaces(wish, match);
  const without = teachers.length - list.length;
  return (
    <>
      <h2>Who coaches whom</h2>
      {without > 0 && (
        <p class="note">
          {countOf(without, 'teacher has', 'teachers have')} no coach yet.{' '}
          {isOfPeers(wish)
            ? WHO_IS_NEEDED[wish.settings.format || 'One-to-one']
            : 'Choose one below, or go back and give a coach more room.'}
        </p>
      )}
      {inOrder(payload, teachers).map((teacher) => (
        <Select
          key={teacher.id}
          id={`coach-of-${teacher.id}`}
          label={`${withDepartment(teacher)}, ${isOfPeers(wish) ? 'with' : 'coached by'}`}
          value={match[teacher.id] ?? ''}
          options={[{ value: '', label: 'Nobody yet' }, ...places(teacher.id)]}
          onChoose={(coach) => setMatch({ ...match, [teacher.id]: coach })}
        >
          <Warnings of={warningsOf(teacher.id)} />
        </Select>
      ))}
    </>
  );
}

/** Where a teacher may be put: with a coach, or with the people of a group. */
function usePlaces(wish: Wish, match: Match): (teacher: string) => { value: string; label: string }[] {
  const { payload } = usePage<ProgrammesPayload>();
  if (isOfPeers(wish)) {
    const groups = groupsOf(wish, match);
    return (teacher) =>
      groups.map((group, at) => {
        const others = inOrder(
          payload,
          group.filter((each) => each !== teacher),
        );
        return { value: String(at + 1), label: together(others.map(fullName)) || 'A group of their own' };
      });
  }
  const people = inOrder(
    payload,
    wish.coaches.map(({ id }) => id),
  );
  const options = people.map((coach) => ({ value: coach.id, label: withDepartment(coach) }));
  return (teacher) => options.filter(({ value }) => value !== teacher);
}
