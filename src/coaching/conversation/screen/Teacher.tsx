/** A teacher: the open step and the last conversation in view, and the next conversation under them. */
import { useState } from 'preact/hooks';
import { focusOn } from '../../../kit/ui/focus';
import { Page } from '../../../kit/ui/Page';
import { inputId } from '../../../kit/ui/problems';
import { Disclosure, Quiet, Second } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import type { ActionStep, CoachingSession, Pair, StaffMember } from '../../../records';
import { sayDay } from '../../../school/days';
import { findById, fullName, withDepartment } from '../../../school/people';
import type { CoachingPayload } from '../../payload';
import { EarlierSteps } from '../../steps/EarlierSteps';
import { isResting, openStepOf, proposedIn } from '../../steps/rules';
import { OpenStep } from '../../steps/StepCard';
import { pairFor, pairsFor } from '../../today/view';
import { VisitsSoFar } from '../../visitNotes/VisitNotes';
import { ConversationForm } from './Conversation';
import { CorrectIt } from './CorrectIt';
import { conversationDrafts, type Draft, draftKey, draftOf, maySet, newDraft, withStep } from './draft';

/** `pair` is the id of the pair that was chosen; without it, a teacher who has several is asked about first. */
export function Teacher({ id, pair: chosen }: { id: string; pair?: string }) {
  const { payload } = usePage<CoachingPayload>();
  const teacher = findById(payload.staff, id);
  const pair = pairFor(payload, id, chosen);
  if (!teacher) return null;
  const several = pairsFor(payload, id);
  if (!pair && several.length > 1 && id !== payload.asker.staffId)
    return <WhichPair teacher={teacher} pairs={several} />;
  // Two who coach each other each write about the other's lesson, and only read about their own.
  return pair && id !== payload.asker.staffId ? (
    <Coached teacher={teacher} pair={pair} />
  ) : (
    <Unrecorded teacher={teacher} pair={pair} />
  );
}

/** The same teacher may be coached in two programmes, or by two people. */
function WhichPair({ teacher, pairs }: { teacher: StaffMember; pairs: Pair[] }) {
  const { payload, replace } = usePage<CoachingPayload>();
  const coachOf = ({ coach }: Pair) => findById(payload.staff, coach);
  return (
    <Page title={fullName(teacher)} subtitle={teacher.department}>
      <h2>Which coaching is it about?</h2>
      <ul class="links">
        {pairs.map((pair) => (
          <li key={pair.id}>
            <button
              type="button"
              onClick={() => replace({ name: 'sidebar/teacher', id: teacher.id, pair: pair.id })}
            >
              {payload.programmes.find(({ id }) => id === pair.programme)?.name}
              {coachOf(pair) && <Quiet>with {withDepartment(coachOf(pair) as StaffMember)}</Quiet>}
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Unrecorded({ teacher, pair }: { teacher: StaffMember; pair?: Pair }) {
  const { payload, go } = usePage<CoachingPayload>();
  const coach = pair && findById(payload.staff, pair.coach);
  return (
    <Page title={fullName(teacher)} subtitle={teacher.department}>
      <About teacher={teacher} />
      <p class="note">
        {coach
          ? `${withDepartment(coach)}, coaches you, and records your conversations.`
          : `${teacher.forename} is in no coaching pair today, so there is no conversation to record.`}
      </p>
      {payload.asker.isLead && (
        <Second press={() => go({ name: 'leading/programmes' })}>Programmes and pairs</Second>
      )}
    </Page>
  );
}

interface CoachedProps {
  teacher: StaffMember;
  pair: Pair;
  /** The conversation that is corrected, where it is not a new one. */
  corrects?: CoachingSession;
}

/** The conversation as it is being written, kept while screens change. */
function useDraft({ pair, corrects }: CoachedProps) {
  const { payload, drafts: all } = usePage<CoachingPayload>();
  const drafts = conversationDrafts(all);
  const key = corrects ? corrects.id : draftKey(pair);
  const [draft, setDraft] = useState(
    () => drafts.get(key) ?? (corrects ? draftOf(corrects) : newDraft(payload, pair)),
  );
  const change = (changes: Partial<Draft>) =>
    setDraft((before) => {
      const after = { ...before, ...changes };
      drafts.set(key, after);
      return after;
    });
  return { draft, change };
}

export function Coached(props: CoachedProps) {
  const { teacher, pair, corrects } = props;
  const { payload, go } = usePage<CoachingPayload>();
  const { draft, change } = useDraft(props);
  const coach = findById(payload.staff, pair.coach);
  const openAgain = ({ playbookStep, wording }: ActionStep) => {
    change(withStep(draft, payload, playbookStep, wording));
    focusOn(inputId('wording'));
  };
  const canOpen = maySet(draft, openStepOf(payload.steps, teacher.id));
  return (
    <ConversationForm
      teacher={teacher}
      pair={pair}
      draft={draft}
      change={change}
      corrects={corrects}
      subtitle={
        <>
          {teacher.department}
          {coach && <Quiet>Coach: {withDepartment(coach)}</Quiet>}
        </>
      }
    >
      <About teacher={teacher} openAgain={canOpen ? openAgain : undefined} />
      <h2>Visits</h2>
      <VisitsSoFar pair={pair} />
      <Second press={() => go({ name: 'sidebar/visit notes', teacher: teacher.id, pair: pair.id })}>
        Add a visit note
      </Second>
    </ConversationForm>
  );
}

/** How many earlier conversations are worth a coach's eye. */
const EARLIER = 5;

interface AboutProps {
  teacher: StaffMember;
  /** Opens a step again; absent where no step can be set now. */
  openAgain?(step: ActionStep): void;
}

/** What became of the latest proposal (C4). */
const saidOf = ({ state, wording }: ActionStep): string =>
  `${state === 'Proposed' ? 'Waits to be agreed' : 'Set aside by the coaches'}: “${wording}”`;

/** The open step, the last conversation, and what came before. */
function About({ teacher, openAgain }: AboutProps) {
  const { payload } = usePage<CoachingPayload>();
  const open = openStepOf(payload.steps, teacher.id);
  const [last, ...sessions] = payload.sessions.filter((session) => session.teacher === teacher.id);
  const resting = payload.steps.filter((step) => step.teacher === teacher.id && isResting(step));
  const proposed = proposedIn(
    payload.steps,
    payload.sessions.find((session) => session.teacher === teacher.id && session.setStep),
  );
  return (
    <>
      {open ? (
        <OpenStep step={open} />
      ) : (
        <p class="note">{proposed ? saidOf(proposed) : 'No action step is open.'}</p>
      )}
      {last && <LastConversation session={last} />}
      <EarlierSteps state="Met" title="Steps met, to keep up" steps={resting} openAgain={openAgain} />
      <EarlierSteps state="Set aside" title="Steps set aside" steps={resting} openAgain={openAgain} />
      {sessions.length > 0 && (
        <Disclosure summary="Earlier conversations">
          <ul class="plain">
            {sessions.slice(0, EARLIER).map(({ id, heldOn, notice }) => (
              <li key={id}>
                <Quiet>You talked on {sayDay(heldOn)}</Quiet>
                {notice}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const LastConversation = ({ session }: { session: CoachingSession }) => (
  <div class="field">
    <Quiet>Last conversation: {sayDay(session.heldOn)}</Quiet>
    {session.notice && <q>{session.notice}</q>}
    <Quiet>To have tried since: {session.target}</Quiet>
    <CorrectIt session={session} />
  </div>
);
