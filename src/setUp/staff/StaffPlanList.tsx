/** What an import of staff would do: counts to see at once, names behind each, and the choices that are the lead's. */
import { Unusable } from '../../kit/pasted/Unusable';
import { Choices } from '../../kit/ui/Choices';
import { Count, Disclosure, Quiet } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import { pairsAfterLeaving } from '../../programmes/pairs/turnover';
import type { StaffMember } from '../../records';
import { sayDay } from '../../school/days';
import { today } from '../../school/payload';
import { findById, togetherNamed, withDepartment } from '../../school/people';
import type { SetUpPayload } from '../payload';
import { domainWarning } from './domains';
import type { StaffChoices, StaffPlan } from './plan';

const KEEP_APART = '';

type Group = StaffPlan['departments'][number];

/** Each choice is stored with its question, so it holds for the same question in another list and for no other. */
export interface StaffDecisions {
  /** For a group of names that look alike: the one to keep, or KEEP_APART. */
  keep: Record<string, string>;
  /** Who of those that the list leaves out have left, by staff code. */
  haveLeft: string[];
}

const groupKey = ({ names }: Group): string => JSON.stringify(names.map(({ name }) => name).sort());
const nameToKeep = (group: Group, { keep }: StaffDecisions): string => keep[groupKey(group)] ?? group.keep;

/** The lead's decisions as they apply to this list; where nothing was decided, what was offered. */
export const choicesOf = ({ departments, missing }: StaffPlan, decisions: StaffDecisions): StaffChoices => ({
  departments: Object.fromEntries(
    departments.flatMap((group) => {
      const keep = nameToKeep(group, decisions);
      return keep === KEEP_APART ? [] : group.names.map(({ name }) => [name, keep]);
    }),
  ),
  missingHaveLeft: missing.every(({ id }) => decisions.haveLeft.includes(id)),
});

interface StaffPlanListProps {
  plan: StaffPlan;
  decisions: StaffDecisions;
  decide(decisions: StaffDecisions): void;
}

/** `toSave` is how many rows would be written. */
export function StaffPlanList({ toSave, ...props }: StaffPlanListProps & { toSave: number }) {
  const { plan, decisions, decide } = props;
  const { fresh, changed, left, missing, unchanged, unusable, ignoredHeadings } = plan;
  const { missingHaveLeft } = choicesOf(plan, decisions);
  return (
    <>
      <h2>What would change</h2>
      <ToMend rows={plan.toMend} />
      {toSave === 0 && <p class="note">Nothing: the sheet has all of this already.</p>}
      <People title="New" people={fresh} />
      <People title="Changed" people={changed.map(({ person }) => person)} changed={changed} />
      <People title="Left" people={left} />
      <People title="In the sheet, not in this list" people={missing} />
      {missing.length > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={missingHaveLeft}
            onChange={() =>
              decide({ ...decisions, haveLeft: missingHaveLeft ? [] : missing.map(({ id }) => id) })
            }
          />
          These people have left
        </label>
      )}
      <Addresses plan={plan} />
      <PairsThatEnd plan={plan} missingHaveLeft={missingHaveLeft} />
      <People title="Unchanged" people={unchanged} />
      <Unusable lines={unusable} />
      <Departments {...props} />
      {ignoredHeadings.length > 0 && <p class="note">Columns left out: {ignoredHeadings.join(', ')}.</p>}
    </>
  );
}

/** Rows of the sheet that keep their people out: this is said before anything is written, with the way to mend them. */
function ToMend({ rows }: { rows: string[] }) {
  const { go } = usePage<SetUpPayload>();
  if (rows.length === 0) return null;
  return (
    <>
      {rows.map((sentence) => (
        <p key={sentence} class="note">
          {sentence}
        </p>
      ))}
      <button type="button" class="second" onClick={() => go({ name: 'health/attention' })}>
        What needs a look
      </button>
    </>
  );
}

/** What is wrong with the addresses: it is said before anything is written. */
function Addresses({ plan }: { plan: StaffPlan }) {
  const { payload } = usePage<SetUpPayload>();
  const here = [
    ...plan.fresh,
    ...plan.changed.map(({ person }) => person),
    ...plan.unchanged,
    ...plan.missing,
  ];
  const warning = domainWarning(here, payload.asker.email);
  return (
    <>
      {plan.shared.map(({ email, people }) => (
        <p key={email} class="note">
          {togetherNamed(people)} share the address {email}. Until each has their own, letters to it wait, and
          nothing that comes from it is recorded.
        </p>
      ))}
      {warning && <p class="note">{warning}</p>}
    </>
  );
}

/** A leaver's pairs end. This is said before anything is written, with the teachers who need another coach. */
function PairsThatEnd({ plan, missingHaveLeft }: { plan: StaffPlan; missingHaveLeft: boolean }) {
  const { payload } = usePage<SetUpPayload>();
  const leavers = [
    ...plan.left,
    ...plan.changed.map(({ person }) => person),
    ...(missingHaveLeft ? plan.missing : []).map((person) => ({ ...person, leftOn: today(payload) })),
  ];
  const { closed, withoutCoach } = pairsAfterLeaving(payload.pairs, leavers);
  if (closed.length === 0) return null;
  const named = (id: string): string => {
    const person = findById(payload.staff, id);
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
  /** What was and what would be, shown in the place of the role. */
  changed?: StaffPlan['changed'];
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

function Departments({ plan, decisions, decide }: StaffPlanListProps) {
  return (
    <>
      {plan.departments.map((group, index) => (
        <Choices
          key={groupKey(group)}
          id={`departments-${index}`}
          label={`Are these one department: ${group.names.map(({ name }) => `“${name}”`).join(', ')}?`}
          choices={[
            ...group.names.map(({ name, people }) => ({
              value: name,
              label: `Keep “${name}”`,
              follows: `${people} so far`,
            })),
            { value: KEEP_APART, label: 'Keep apart' },
          ]}
          value={nameToKeep(group, decisions)}
          onChoose={(keep) => decide({ ...decisions, keep: { ...decisions.keep, [groupKey(group)]: keep } })}
        />
      ))}
    </>
  );
}
