/** The coaches' meeting in one screen: what the cohort has in common, then each step that waits to be agreed (C4). */
import { useState } from 'preact/hooks';
import { useForm } from '../../kit/ui/form';
import { Page } from '../../kit/ui/Page';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { Count, countOf, Quiet } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { ActionStep } from '../../records';
import { whoSees } from '../../school/visibility';
import type { coachingCalls } from '../calls';
import type { CoachingPayload } from '../payload';
import { withSteps } from '../steps/withSteps';
import { commonTechniques, commonWords, type LeveragePoint } from './commonLeverage';
import { ProposedStep } from './ProposedStep';
import {
  type Decided,
  decisionsOf,
  meetingDrafts,
  noticeOf,
  type Proposal,
  problemsOf,
  proposalsOf,
  UNDECIDED,
} from './view';

const server = serverOf<typeof coachingCalls>();

export function Agree() {
  const meeting = useMeeting();
  const { proposals, decidedOn, decide, form, letters, save } = meeting;
  const label = letters > 0 ? `Save and write to ${countOf(letters, 'teacher')}` : 'Save the meeting';
  return (
    <Page
      title="Steps to agree"
      subtitle={whoSees('proposed step', 'lead')}
      notice={meeting.notice}
      form={form}
      task={meeting.task}
      primary={proposals.length > 0 ? { label, press: () => form.submit(save) } : undefined}
    >
      {proposals.length === 0 ? (
        <p class="quiet">No step waits to be agreed.</p>
      ) : (
        <>
          <InCommon proposals={proposals} />
          <h2>
            Proposed <Count>{proposals.length}</Count>
          </h2>
          {proposals.map((proposal) => (
            <ProposedStep
              key={proposal.step.id}
              proposal={proposal}
              decided={decidedOn(proposal.step)}
              decide={(changes) => decide(proposal.step, changes)}
              problems={form.problems}
            />
          ))}
        </>
      )}
    </Page>
  );
}

/** What waits to be agreed, what the meeting has decided so far, and saving it. */
function useMeeting() {
  const { payload, setPayload, readAnew, drafts } = usePage<CoachingPayload>();
  const meeting = meetingDrafts(drafts);
  const [, redraw] = useState({});
  const [notice, setNotice] = useState('');
  const task = useTask();
  const decidedOn = ({ id }: ActionStep): Decided => meeting.get(id) ?? UNDECIDED;
  const decide = (step: ActionStep, changes: Partial<Decided>) => {
    meeting.set(step.id, { ...decidedOn(step), ...changes });
    redraw({});
  };
  const proposals = proposalsOf(payload);
  const form = useForm(problemsOf(proposals, decidedOn));
  const decisions = decisionsOf(proposals, decidedOn);
  const letters = decisions.filter(({ state }) => state === 'Agreed').length;
  const save = () =>
    task.run(
      'Saving what was agreed…',
      async () => {
        const done = await server.agreeSteps(decisions);
        // A step that could not be decided has changed in the sheet meanwhile, so everything is read again.
        const isAsKnown = Object.keys(done.problems).length === 0;
        return { done, fresh: isAsKnown ? withSteps(payload, done.steps) : await readAnew() };
      },
      ({ done, fresh }) => {
        for (const { id } of decisions) meeting.delete(id);
        setPayload(fresh);
        setNotice(noticeOf(done, proposals));
      },
    );
  return { proposals, decidedOn, decide, form, letters, task, notice, save };
}

/** Counts alone: what several coaches came to, whoever their teachers are. */
function InCommon({ proposals }: { proposals: Proposal[] }) {
  const points: LeveragePoint[] = proposals.map(({ step, session }) => ({
    coach: step.coach,
    technique: step.technique,
    leverage: session?.leverage ?? '',
  }));
  const words = (list: { word: string }[]) => list.map(({ word }) => word).join(', ');
  const all = words(commonWords(points));
  return (
    <section aria-label="What they have in common">
      <h2>What they have in common</h2>
      <ul class="kinds">
        {commonTechniques(points).map(({ technique, points, coaches, words: its }) => (
          <li key={technique}>
            <span class="ends">
              {technique || 'In the coaches’ own words'} <b>{points}</b>
            </span>
            <Quiet>
              {countOf(coaches, 'coach', 'coaches')}
              {its.length > 0 && `, who speak of: ${words(its)}`}
            </Quiet>
          </li>
        ))}
      </ul>
      {all && <p class="quiet">Several coaches speak of: {all}.</p>}
    </section>
  );
}
