/** The conversation as a coach holds it: how it went, what was noticed, the one step, its rehearsal and the next meeting. */
import type { ComponentChildren } from 'preact';
import { sayMoment } from '../../domain/days';
import { fullName } from '../../domain/people';
import { openStepOf } from '../../domain/steps';
import { whoSees } from '../../domain/visibility';
import type { ActionStep, Outcome, Pair, StaffMember } from '../../records';
import { type Problems, useForm } from '../form';
import { Choices } from '../parts/Choices';
import { Field, inputId } from '../parts/Field';
import { Page } from '../parts/Page';
import { Preview } from '../parts/Preview';
import { StepChooser } from '../parts/StepChooser';
import { Tally } from '../parts/Tally';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { ASK, conversationOf, type Draft, problemsOf, setsStep, slotFor } from '../view/draft';
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
  const missing = problemsOf(draft, open);
  const form = useForm(missing);
  const task = useTask();
  const conversation = conversationOf(draft, open);
  const save = () =>
    task.run(
      'Saving the conversation…',
      () => server.saveConversation(conversation),
      (saved) => {
        drafts.delete(teacher.id);
        setDesk(withConversation(desk, saved));
        replace({ name: 'saved', teacher: teacher.id, told: saved.told });
      },
    );
  const part = { draft, change, problems: form.problems };
  return (
    <Page
      title={fullName(teacher)}
      subtitle={subtitle}
      form={form}
      task={task}
      primary={{ label: `Save and send to ${teacher.forename}`, press: () => form.submit(save) }}
    >
      {children}
      <h2>This conversation</h2>
      <p class="quiet who-sees">{whoSees('coaching session', 'writer')}</p>
      <Ask field="heldOn" {...part} />
      {open && <HowItWent {...part} />}
      {(!open || draft.outcome) && (
        <>
          <Noticed {...part} open={open} />
          <Rehearsed {...part} />
          <Next {...part} slot={slotFor(desk, pair)} />
          <Preview draft={conversation} teacher={teacher} pair={pair} open={open} missing={missing} />
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

const Ask = ({
  field,
  draft,
  change,
  problems,
  required,
}: Part & { field: TextField; required?: boolean }) => (
  <Field
    question={ASK[field]}
    value={draft[field]}
    onInput={(value) => change({ [field]: value })}
    problem={problems[inputId(field)]}
    required={required}
  />
);

const FOLLOWS: Record<Outcome, string> = {
  Met: 'It goes to the steps that are met. You set the next one now.',
  'Practise again': 'It stays open and counts as a try.',
  'Not seen': 'It stays as it is: the moment for it did not come.',
  'Set aside': 'It rests with the earlier steps, and can be taken up again.',
};

const HowItWent = ({ draft, change, problems }: Part) => (
  <Choices
    id={inputId('outcome')}
    label={ASK.outcome.title}
    choices={ASK.outcome.choices.map((value) => ({
      value,
      label: value,
      follows: FOLLOWS[value as Outcome],
    }))}
    value={draft.outcome}
    onChoose={(value) => change({ outcome: value as Outcome })}
    problem={problems[inputId('outcome')]}
  />
);

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

const Rehearsed = (part: Part) => (
  <>
    <Tally
      question={ASK.rehearsals}
      value={part.draft.rehearsals}
      onCount={(rehearsals) => part.change({ rehearsals })}
    />
    {part.draft.rehearsals ? <Ask field="feedback" {...part} /> : null}
  </>
);

const Next = ({ slot, ...part }: Part & { slot: string }) => (
  <>
    <Ask field="nextMeeting" {...part} />
    {slot && part.draft.nextMeeting !== slot && (
      <button type="button" class="link slot" onClick={() => part.change({ nextMeeting: slot })}>
        Use the slot: {sayMoment(slot)}
      </button>
    )}
    <Ask field="target" {...part} />
  </>
);
