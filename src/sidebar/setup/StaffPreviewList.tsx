/** What an import of staff would do: counts to see at once, names behind each, and the choices that are the lead's. */
import type { ComponentChildren } from 'preact';
import type { StaffPreview } from '../../domain/desk';
import { withDepartment } from '../../domain/people';
import type { StaffMember } from '../../records';
import { Choices } from '../parts/Choices';
import { Disclosure } from '../parts/small';
import { Unusable } from './Unusable';

export const KEEP_APART = '';

export interface StaffDecisions {
  /** For each group of names that look alike: the one to keep, or KEEP_APART. */
  keep: string[];
  missingHaveLeft: boolean;
}

/** Department as typed → department to use, for every group that is not kept apart. */
export const renamed = (preview: StaffPreview, { keep }: StaffDecisions): Record<string, string> =>
  Object.fromEntries(
    preview.departments.flatMap(({ names }, group) => {
      const kept = keep[group];
      return kept ? names.filter(({ name }) => name !== kept).map(({ name }) => [name, kept]) : [];
    }),
  );

/** How many rows an import would write; a department's new name touches those who would else stay as they are. */
export function peopleToSave(preview: StaffPreview, decisions: StaffDecisions): number {
  const names = renamed(preview, decisions);
  return (
    preview.fresh.length +
    preview.changed.length +
    preview.left.length +
    (decisions.missingHaveLeft ? preview.missing.length : 0) +
    preview.unchanged.filter((person) => person.department in names).length
  );
}

interface StaffPreviewListProps {
  preview: StaffPreview;
  decisions: StaffDecisions;
  decide(decisions: StaffDecisions): void;
}

export function StaffPreviewList({ preview, decisions, decide }: StaffPreviewListProps) {
  const nothing = peopleToSave(preview, decisions) === 0;
  return (
    <section aria-label="What would change" aria-live="polite">
      <h2>What would change</h2>
      {nothing && <p class="note">Everything in this list is in the sheet already.</p>}
      <People title="New" people={preview.fresh} />
      <Changed preview={preview} />
      <People title="Left" people={preview.left} />
      <Missing preview={preview} decisions={decisions} decide={decide} />
      <People title="Unchanged" people={preview.unchanged} />
      <Unusable lines={preview.unusable} />
      <Departments preview={preview} decisions={decisions} decide={decide} />
      {preview.ignoredHeadings.length > 0 && (
        <p class="note">Columns left out: {preview.ignoredHeadings.join(', ')}.</p>
      )}
    </section>
  );
}

function Counted({ title, n, children }: { title: string; n: number; children: ComponentChildren }) {
  if (n === 0) return null;
  return (
    <Disclosure
      summary={
        <>
          {title} <span class="count">{n}</span>
        </>
      }
    >
      {children}
    </Disclosure>
  );
}

function People({ title, people }: { title: string; people: StaffMember[] }) {
  return (
    <Counted title={title} n={people.length}>
      <ul class="plain">
        {people.map((person) => (
          <li key={person.id}>
            {withDepartment(person)} <span class="department">{person.role}</span>
          </li>
        ))}
      </ul>
    </Counted>
  );
}

function Changed({ preview }: { preview: StaffPreview }) {
  return (
    <Counted title="Changed" n={preview.changed.length}>
      <ul class="plain">
        {preview.changed.map(({ person, changes }) => (
          <li key={person.id}>
            {withDepartment(person)}
            {changes.map(({ field, was, now }) => (
              <span key={field} class="department">
                {field}: {was || 'empty'} → {now || 'empty'}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Counted>
  );
}

function Missing({ preview, decisions, decide }: StaffPreviewListProps) {
  if (preview.missing.length === 0) return null;
  return (
    <>
      <People title="In the sheet but not in this list" people={preview.missing} />
      <label class="tick">
        <input
          type="checkbox"
          checked={decisions.missingHaveLeft}
          onChange={(event) => decide({ ...decisions, missingHaveLeft: event.currentTarget.checked })}
        />
        <span>These people have left</span>
      </label>
    </>
  );
}

function Departments({ preview, decisions, decide }: StaffPreviewListProps) {
  return (
    <>
      {preview.departments.map(({ names }, group) => (
        <Choices
          key={names[0]?.name}
          name={`departments-${group}`}
          legend={`Is this one department? ${names.map(({ name }) => `“${name}”`).join(' and ')}`}
          choices={[
            ...names.map(({ name, people }) => ({
              value: name,
              label: `Keep “${name}”`,
              follows: people === 1 ? 'One person' : `${people} people`,
            })),
            { value: KEEP_APART, label: 'Keep apart' },
          ]}
          value={decisions.keep[group] ?? KEEP_APART}
          onChoose={(kept) =>
            decide({
              ...decisions,
              keep: decisions.keep.map((each, index) => (index === group ? kept : each)),
            })
          }
        />
      ))}
    </>
  );
}
