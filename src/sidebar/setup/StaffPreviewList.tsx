/** What an import of staff would do: counts to see at once, names behind each, and the choices that are the lead's. */

import { sayDay } from '../../domain/days';
import type { StaffPreview } from '../../domain/desk';
import { findById, withDepartment } from '../../domain/people';
import { pairsAfterLeaving } from '../../domain/turnover';
import type { StaffMember } from '../../records';
import { Choices } from '../parts/Choices';
import { Count, Disclosure, Quiet } from '../parts/ui';
import { useSidebar } from '../sidebar';
import { today } from '../view/today';
import { Unusable } from './Unusable';

const KEEP_APART = '';

export interface StaffDecisions {
  /** For each group of names that look alike: the one to keep, or KEEP_APART. */
  keep: string[];
  missingHaveLeft: boolean;
}

/** Department as typed → department to use, for every group that is not kept apart. */
export const renamed = ({ departments }: StaffPreview, { keep }: StaffDecisions): Record<string, string> =>
  Object.fromEntries(
    departments.flatMap(({ names }, group) =>
      names
        .filter(({ name }) => keep[group] && name !== keep[group])
        .map(({ name }) => [name, keep[group] ?? name]),
    ),
  );

/** How many rows an import would write; a department's new name touches those who would else stay as they are. */
export function peopleToSave(preview: StaffPreview, decisions: StaffDecisions): number {
  const { fresh, changed, left, missing, unchanged } = preview;
  const names = renamed(preview, decisions);
  const moved = unchanged.filter((person) => person.department in names);
  return [fresh, changed, left, decisions.missingHaveLeft ? missing : [], moved].flat().length;
}

interface StaffPreviewListProps {
  preview: StaffPreview;
  decisions: StaffDecisions;
  decide(decisions: StaffDecisions): void;
}

export function StaffPreviewList({ preview, decisions, decide }: StaffPreviewListProps) {
  const { fresh, changed, left, missing, unchanged, unusable, ignoredHeadings } = preview;
  return (
    <>
      <h2>What would change</h2>
      {peopleToSave(preview, decisions) === 0 && (
        <p class="note">Nothing: the sheet has all of this already.</p>
      )}
      <People title="New" people={fresh} />
      <People title="Changed" people={changed.map(({ person }) => person)} changed={changed} />
      <People title="Left" people={left} />
      <People title="In the sheet, not in this list" people={missing} />
      {missing.length > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={decisions.missingHaveLeft}
            onChange={() => decide({ ...decisions, missingHaveLeft: !decisions.missingHaveLeft })}
          />
          These people have left
        </label>
      )}
      <PairsThatEnd preview={preview} missingHaveLeft={decisions.missingHaveLeft} />
      <People title="Unchanged" people={unchanged} />
      <Unusable lines={unusable} />
      <Departments preview={preview} decisions={decisions} decide={decide} />
      {ignoredHeadings.length > 0 && <p class="note">Columns left out: {ignoredHeadings.join(', ')}.</p>}
    </>
  );
}

/** Whoever leaves ends their pairs: said before it is written, with the teachers who need another coach. */
function PairsThatEnd({ preview, missingHaveLeft }: { preview: StaffPreview; missingHaveLeft: boolean }) {
  const { desk } = useSidebar();
  const leavers = [
    ...preview.left,
    ...preview.changed.map(({ person }) => person),
    ...(missingHaveLeft ? preview.missing : []).map((person) => ({ ...person, leftOn: today(desk) })),
  ];
  const { closed, withoutCoach } = pairsAfterLeaving(desk.pairs, leavers);
  if (closed.length === 0) return null;
  const named = (id: string): string => {
    const person = findById(desk.staff, id);
    return person ? withDepartment(person) : id;
  };
  const without = [...new Set(withoutCoach.map(({ teacher }) => teacher))];
  return (
    <>
      <h2>
        Pairs that will end <Count>{closed.length}</Count>
      </h2>
      <ul class="plain">
        {closed.map(({ id, coach, teacher, until }) => (
          <li key={id}>
            {named(teacher)}
            <Quiet>
              Coach: {named(coach)}. Last day: {sayDay(until)}
            </Quiet>
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <p class="note">
          Left without a coach: {without.map(named).join('; ')}. Their programme’s screen helps to find
          another.
        </p>
      )}
    </>
  );
}

interface PeopleProps {
  title: string;
  people: StaffMember[];
  /** What was and what would be, in place of the role. */
  changed?: StaffPreview['changed'];
}

function People({ title, people, changed }: PeopleProps) {
  if (people.length === 0) return null;
  const summary = (
    <>
      {title} <Count>{people.length}</Count>
    </>
  );
  return (
    <Disclosure summary={summary}>
      <ul class="plain">
        {people.map((person, index) => (
          <li key={person.id}>
            {withDepartment(person)}
            <Quiet>
              {changed?.[index]?.changes
                .map(({ field, was, now }) => `${field}: ${was || '–'} → ${now || '–'}`)
                .join('; ') ?? person.role}
            </Quiet>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Departments({ preview, decisions, decide }: StaffPreviewListProps) {
  const { keep } = decisions;
  return (
    <>
      {preview.departments.map(({ names }, group) => (
        <Choices
          key={names[0]?.name}
          id={`departments-${group}`}
          label={`Are these one department: ${names.map(({ name }) => `“${name}”`).join(', ')}?`}
          choices={[
            ...names.map(({ name, people }) => ({
              value: name,
              label: `Keep “${name}”`,
              follows: `${people} so far`,
            })),
            { value: KEEP_APART, label: 'Keep apart' },
          ]}
          value={keep[group] ?? KEEP_APART}
          onChoose={(kept) =>
            decide({ ...decisions, keep: keep.map((each, index) => (index === group ? kept : each)) })
          }
        />
      ))}
    </>
  );
}
