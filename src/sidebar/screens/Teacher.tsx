/** A teacher: the open step and the last conversation in view, and the next conversation under them. */
import { useState } from 'preact/hooks';
import { sayDay } from '../../domain/days';
import { pairOf } from '../../domain/pairing';
import { findById, fullName, withDepartment } from '../../domain/people';
import { openStepOf } from '../../domain/steps';
import type { Pair, StaffMember } from '../../records';
import { Page } from '../parts/Page';
import { OpenStep } from '../parts/StepCard';
import { Disclosure } from '../parts/small';
import { useSidebar } from '../sidebar';
import { newDraft } from '../view/draft';
import { today } from '../view/today';
import { ConversationForm } from './Conversation';

export function Teacher({ id }: { id: string }) {
  const { desk } = useSidebar();
  const teacher = findById(desk.staff, id);
  const day = today(desk);
  const pair = pairOf(desk.pairs, id, day, desk.asker.staffId) ?? pairOf(desk.pairs, id, day);
  if (!teacher) return <Page title="Nobody found">This person is no longer on the staff list.</Page>;
  return pair ? <Coached teacher={teacher} pair={pair} /> : <NotCoached teacher={teacher} />;
}

function NotCoached({ teacher }: { teacher: StaffMember }) {
  const { desk, go } = useSidebar();
  return (
    <Page title={fullName(teacher)} subtitle={teacher.department}>
      <About teacher={teacher} />
      <p class="note">
        {teacher.forename} is in no coaching pair today, so there is no conversation to record.
      </p>
      {desk.asker.isLead && (
        <button type="button" class="quiet" onClick={() => go({ name: 'programmes' })}>
          Programmes and pairs
        </button>
      )}
    </Page>
  );
}

function Coached({ teacher, pair }: { teacher: StaffMember; pair: Pair }) {
  const { desk, drafts } = useSidebar();
  const [draft, setDraft] = useState(() => drafts.get(teacher.id) ?? newDraft(desk, pair));
  const coach = findById(desk.staff, pair.coach);
  return (
    <ConversationForm
      teacher={teacher}
      pair={pair}
      draft={draft}
      change={(changes) =>
        setDraft((before) => {
          const after = { ...before, ...changes };
          drafts.set(teacher.id, after);
          return after;
        })
      }
      subtitle={
        <>
          {teacher.department}
          {coach && (
            <>
              <br />
              Coach: {withDepartment(coach)}
            </>
          )}
        </>
      }
    >
      <About teacher={teacher} />
    </ConversationForm>
  );
}

/** The open step, the last conversation, and what came before. */
function About({ teacher }: { teacher: StaffMember }) {
  const { desk } = useSidebar();
  const open = openStepOf(desk.steps, teacher.id);
  const sessions = desk.sessions.filter((session) => session.teacher === teacher.id);
  const [last] = sessions;
  const before = desk.steps.filter((step) => step.teacher === teacher.id && step !== open);
  return (
    <>
      {open ? <OpenStep step={open} /> : <p class="note">No action step is open.</p>}
      {last && (
        <p class="last">
          <span class="department">Last conversation: {sayDay(last.heldOn)}</span>
          {last.notice && <q>{last.notice}</q>}
          {last.target && <span class="department">To have tried since: {last.target}</span>}
        </p>
      )}
      {(before.length > 0 || sessions.length > 1) && (
        <Disclosure summary="Earlier steps and conversations">
          <ul class="history">
            {before.map((step) => (
              <li key={step.id}>
                <span class="department">
                  {sayDay(step.setOn)} · {step.state}
                </span>
                {step.wording}
              </li>
            ))}
            {sessions.slice(1, 6).map((session) => (
              <li key={session.id}>
                <span class="department">Conversation on {sayDay(session.heldOn)}</span>
                {session.notice || session.target}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
