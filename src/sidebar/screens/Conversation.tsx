/** The conversation as a coach holds it: how it went, what was noticed, the one step, its rehearsal and the next meeting. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sayMoment } from '../../domain/days';
import { fullName } from '../../domain/people';
import { openStepOf } from '../../domain/steps';
import { whoSees } from '../../domain/visibility';
import type { ActionStep, Outcome, Pair, StaffMember } from '../../records';
import { Choices } from '../parts/Choices';
import { ErrorSummary, type Problems } from '../parts/ErrorSummary';
import { Field, inputId } from '../parts/Field';
import { Foot } from '../parts/Foot';
import { Page } from '../parts/Page';
import { Preview } from '../parts/Preview';
import { StepChooser } from '../parts/StepChooser';
import { WhoSees } from '../parts/small';
import { Tally } from '../parts/Tally';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { ASK, type Draft, problemsOf, setsStep, slotFor } from '../view/draft';
import { withConversation } from '../view/merge';

interface ConversationFormProps {
  teacher: StaffMember;
  pair: Pair;
  draft: Draft;
  change(changes: Partial<Draft>): void;
  subtitle: ComponentChildren;
  /** What is known of the teacher, above the questions. */
  children: ComponentChildren;
}

export function ConversationForm({
  teacher,
  pair,
  draft,
  change,
  subtitle,
  children,
}: ConversationFormProps) {
  const { desk, setDesk, drafts, replace } = useSidebar();
  const open = openStepOf(desk.steps, teacher.id);
  const [tries, setTries] = useState(0);
  const [checked, setChecked] = useState<Problems>({});
  const task = useTask();
  // A problem goes as soon as it is mended, and none comes up while a person is still typing.
  const still = problemsOf(draft, open);
  const problems = Object.fromEntries(Object.entries(checked).filter(([id]) => still[id]));

  const save = () => {
    setChecked(still);
    setTries(tries + 1);
    if (Object.keys(still).length > 0) return;
    task.run(
      'Saving the conversation…',
      () => server.saveConversation(draft),
      (saved) => {
        drafts.delete(teacher.id);
        setDesk(withConversation(desk, saved));
        replace({ name: 'saved', teacher: teacher.id, told: saved.told });
      },
    );
  };

  const shared = { draft, change, problems };
  return (
    <Page
      title={fullName(teacher)}
      subtitle={subtitle}
      foot={<Foot label={`Save and send to ${teacher.forename}`} onPress={save} task={task} />}
    >
      <ErrorSummary problems={problems} tries={tries} />
      {children}
      <h2>This conversation</h2>
      <WhoSees>{whoSees('coaching session', 'writer')}</WhoSees>
      <Ask field="heldOn" {...shared} />
      {open && <HowItWent {...shared} />}
      {(!open || draft.outcome !== '') && (
        <>
          <Noticed {...shared} open={open} />
          <Rehearsed {...shared} />
          <Next {...shared} slot={slotFor(desk, pair)} />
          <Preview draft={draft} teacher={teacher} pair={pair} open={open} />
        </>
      )}
    </Page>
  );
}

interface Part {
  draft: Draft;
  change(changes: Partial<Draft>): void;
  problems: Problems;
}

type TextField = 'heldOn' | 'notice' | 'leverage' | 'feedback' | 'nextMeeting' | 'target';

function Ask({ field, draft, change, problems, required }: Part & { field: TextField; required?: boolean }) {
  return (
    <Field
      question={ASK[field]}
      value={draft[field]}
      onInput={(value) => change({ [field]: value })}
      problem={problems[inputId(field)]}
      required={required}
    />
  );
}

const FOLLOWS: Record<Outcome, string> = {
  Met: 'It goes to the steps that are met. You set the next one now.',
  'Practise again': 'It stays open and counts as a try.',
  'Not seen': 'It stays as it is: the moment for it did not come.',
};

function HowItWent({ draft, change, problems }: Part) {
  const { title, choices } = ASK.outcome;
  return (
    <Choices
      name={inputId('outcome')}
      legend={title}
      choices={choices.map((value) => ({ value, label: value, follows: FOLLOWS[value as Outcome] }))}
      value={draft.outcome}
      onChoose={(value) => change({ outcome: value as Outcome })}
      problem={problems[inputId('outcome')]}
    />
  );
}

function Noticed({ open, ...part }: Part & { open?: ActionStep }) {
  const { draft, change, problems } = part;
  const sets = setsStep(draft, open);
  return (
    <>
      <Ask field="notice" {...part} required={sets} />
      {sets && (
        <>
          <Ask field="leverage" {...part} required />
          <StepChooser draft={draft} change={change} met={open} problem={problems[inputId('wording')]} />
        </>
      )}
    </>
  );
}

function Rehearsed(part: Part) {
  const { draft, change } = part;
  return (
    <>
      <Tally
        question={ASK.rehearsals}
        value={draft.rehearsals}
        onCount={(rehearsals) => change({ rehearsals })}
      />
      {draft.rehearsals !== '' && draft.rehearsals > 0 && <Ask field="feedback" {...part} />}
    </>
  );
}

function Next({ slot, ...part }: Part & { slot: string }) {
  const { draft, change } = part;
  return (
    <>
      <Ask field="nextMeeting" {...part} />
      {slot && draft.nextMeeting !== slot && (
        <button type="button" class="link slot" onClick={() => change({ nextMeeting: slot })}>
          Use the slot: {sayMoment(slot)}
        </button>
      )}
      <Ask field="target" {...part} />
    </>
  );
}
