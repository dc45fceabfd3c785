/** The conversation as a coach holds it: how it went, what was noticed, one step, its rehearsal, the next meeting. */
import type { ComponentChildren } from 'preact';
import { Choices } from '../../../kit/ui/Choices';
import { Field } from '../../../kit/ui/Field';
import { useForm } from '../../../kit/ui/form';
import { Page } from '../../../kit/ui/Page';
import type { Problems } from '../../../kit/ui/problems';
import { inputId } from '../../../kit/ui/problems';
import { serverOf } from '../../../kit/ui/server';
import { useTask } from '../../../kit/ui/task';
import { usePage } from '../../../kit/ui/usePage';
import { FORMAT_PROMPTS } from '../../../programmes/pairs/formatPrompts';
import { agreesSteps } from '../../../programmes/programme/rules';
import type { ActionStep, CoachingSession, Outcome, Pair, PlaybookStep, StaffMember } from '../../../records';
import { sayMoment } from '../../../school/days';
import { fullName } from '../../../school/people';
import { whoSees } from '../../../school/visibility';
import type { coachingCalls } from '../../calls';
import type { CoachingPayload } from '../../payload';
import { openStepOf } from '../../steps/rules';
import { VisitNotes } from '../../visitNotes/VisitNotes';
import { askedIn, type Questions } from './asked';
import { Counter } from './Counter';
import {
  ASK,
  clashIn,
  conversationDrafts,
  conversationOf,
  type Draft,
  draftKey,
  maySet,
  offeredStep,
  overrides,
  problemsOf,
  setsStep,
  slotFor,
} from './draft';
import { Guide } from './Guide';
import { ManyTries } from './ManyTries';
import { withConversation } from './merge';
import { Preview } from './Preview';
import { StepChooser } from './StepChooser';

const server = serverOf<typeof coachingCalls>();

interface ConversationFormProps {
  teacher: StaffMember;
  pair: Pair;
  draft: Draft;
  change(changes: Partial<Draft>): void;
  corrects?: CoachingSession | undefined;
  subtitle: ComponentChildren;
  /** What is known of the teacher, above the questions. */
  children: ComponentChildren;
}

export function ConversationForm(props: ConversationFormProps) {
  const { teacher, pair, draft, change, corrects, subtitle, children } = props;
  const { open, offered, missing, said, label, form, task, save } = useConversation(props);
  const { payload } = usePage<CoachingPayload>();
  const slot = slotFor(payload, pair);
  const clash = clashIn(payload, pair, draft.nextMeeting);
  const part = { draft, change, problems: form.problems, ask: askedIn(pair.mode) };
  return (
    <Page
      title={fullName(teacher)}
      subtitle={subtitle}
      form={form}
      task={task}
      primary={{ label, press: () => form.submit(save) }}
    >
      {children}
      <h2>This conversation</h2>
      <p class="quiet who-sees">{whoSees('coaching session', 'writer')}</p>
      <Ask field="heldOn" {...part} />
      {open && <Guide to="outcome" />}
      {open && <HowItWent {...part} />}
      {open && <ManyTries open={open} draft={draft} change={change} />}
      {(!open || draft.outcome) && (
        <>
          <p class="quiet who-sees">{FORMAT_PROMPTS[pair.format || 'One-to-one']}</p>
          <VisitNotes pair={pair} />
          <Noticed {...part} open={open} offered={offered} />
          <Rehearsed {...part} />
          <Next {...part} slot={slot} clash={clash} />
          {!corrects && <Preview said={said} teacher={teacher} missing={missing} />}
        </>
      )}
    </Page>
  );
}

/** What the draft comes to as it stands: the steps that it is about, what is still missing, and saving it. */
function useConversation({ teacher, pair, draft, corrects }: ConversationFormProps) {
  const { payload, setPayload, drafts, replace } = usePage<CoachingPayload>();
  const open = openStepOf(payload.steps, teacher.id);
  const offered = offeredStep(payload, draft, open);
  const missing = problemsOf(draft, open, offered);
  const form = useForm(missing);
  const task = useTask();
  const said = { ...conversationOf(draft, open, offered), pair: pair.id };
  const waits = setsStep(draft, open) && agreesSteps(payload.programmes, pair);
  const save = () =>
    task.run(
      'Saving the conversation…',
      () => (corrects ? server.correctConversation(said) : server.saveConversation(said)),
      (saved) => {
        conversationDrafts(drafts).delete(corrects?.id ?? draftKey(pair));
        setPayload(withConversation(payload, saved));
        replace({ name: 'sidebar/saved', teacher: teacher.id, notice: noticeOf(saved.notice, draft) });
      },
    );
  const sends = waits ? 'Save for the coaches to agree' : `Save and send to ${teacher.forename}`;
  const label = corrects ? 'Save the correction' : sends;
  return { open, offered, missing, said, label, form, task, save };
}

/** What a long step left for later is shown once more: nothing that was typed is lost. */
const noticeOf = (notice: string, { later }: Draft): string =>
  later ? `${notice} Left for another time: ${later}` : notice;

interface Part {
  draft: Draft;
  change(changes: Partial<Draft>): void;
  problems: Problems;
  /** The questions in the words of the pair's mode. */
  ask: Questions;
}

type TextField = 'heldOn' | 'notice' | 'leverage' | 'reason' | 'feedback' | 'nextMeeting' | 'target';

const Ask = ({
  field,
  draft,
  change,
  problems,
  ask,
  required,
}: Part & { field: TextField; required?: boolean }) => (
  <Field
    question={ask[field]}
    value={draft[field]}
    onInput={(value) => change({ [field]: value })}
    problem={problems[inputId(field)]}
    required={required}
  />
);

const FOLLOWS: Record<Outcome, string> = {
  Met: 'It goes to the steps that are met. You can set the next one now.',
  'Practise again': 'It stays open and counts as a try.',
  'Not seen': 'It stays as it is: the moment for it did not come.',
  'Set aside': 'It rests, and can be opened again. You can set another one now.',
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

interface NoticedProps extends Part {
  open?: ActionStep;
  offered?: PlaybookStep;
}

function Noticed({ open, offered, ...part }: NoticedProps) {
  const { draft, change, problems } = part;
  const sets = setsStep(draft, open);
  return (
    <>
      <Ask field="notice" {...part} required={sets || !open} />
      {sets && (
        <>
          <Guide to="leverage" />
          <Ask field="leverage" {...part} required />
          <Guide to="step" />
          <StepChooser
            draft={draft}
            change={change}
            ask={part.ask}
            next={offered}
            problem={problems[inputId('wording')]}
          />
        </>
      )}
      <Why {...part} open={open} offered={offered} />
      {maySet(draft, open) && (
        <div class="field">
          <label class="tick">
            <input
              type="checkbox"
              checked={draft.noStep}
              onChange={() => change({ noStep: !draft.noStep })}
            />
            No new step today
          </label>
        </div>
      )}
    </>
  );
}

/** Asked only where there is something to explain (C8). */
function Why({ open, offered, draft, change, problems }: NoticedProps) {
  const isOther = overrides(draft, open, offered);
  if (!isOther && draft.outcome !== 'Set aside') return null;
  return (
    <Field
      question={{ ...ASK.reason, help: 'One line, kept in the sheet. It is not in the letter.' }}
      label={isOther ? 'Why this one, and not the next of its sequence?' : 'Why this change?'}
      required={isOther}
      value={draft.reason}
      onInput={(reason) => change({ reason })}
      problem={problems[inputId('reason')]}
    />
  );
}

const Rehearsed = (part: Part) => (
  <>
    <Guide to="rehearsal" />
    <Counter
      question={ASK.rehearsals}
      value={part.draft.rehearsals}
      onCount={(rehearsals) => part.change({ rehearsals })}
    />
    {part.draft.rehearsals ? <Ask field="feedback" {...part} /> : null}
  </>
);

const Next = ({ slot, clash, ...part }: Part & { slot: string; clash: string }) => (
  <>
    <Guide to="ending" />
    <Ask field="nextMeeting" {...part} />
    <div role="status">{clash && <p class="note">{clash}</p>}</div>
    {slot && part.draft.nextMeeting !== slot && (
      <button type="button" class="link slot" onClick={() => part.change({ nextMeeting: slot })}>
        {clash ? 'The next free time' : 'Use the slot'}: {sayMoment(slot)}
      </button>
    )}
    <Ask field="target" {...part} />
  </>
);
