/** One step that a coach proposed: what led to it, hints on its words, and what the meeting makes of it. */
import '../steps/step.css';
import { hintsOn, splitStep } from '../../kit/hints/granularity';
import { Choices } from '../../kit/ui/Choices';
import { Labelled } from '../../kit/ui/Labelled';
import { PersonName } from '../../kit/ui/PersonBox';
import type { Problems } from '../../kit/ui/problems';
import { Quiet } from '../../kit/ui/ui';
import { boxOf, type Decided, type Proposal, proposedBy, type Verdict, wordingOf } from './view';

interface ProposedStepProps {
  proposal: Proposal;
  decided: Decided;
  decide(changes: Partial<Decided>): void;
  problems: Problems;
}

export function ProposedStep(props: ProposedStepProps) {
  const { proposal, decided } = props;
  const { step, teacher } = proposal;
  return (
    <section class="card" aria-label={teacher ? `${teacher.forename} ${teacher.surname}` : step.teacher}>
      <WhatLedToIt {...proposal} />
      <Quiet>Action step</Quiet>
      <p class="wording">{step.wording}</p>
      <Hints words={wordingOf(step, decided)} />
      <VerdictChoices {...props} />
      {decided.verdict === 'reword' && <Rewording {...props} />}
      {decided.verdict === 'split' && <FirstPart {...props} />}
    </section>
  );
}

/** Whose step it is, who proposed it, and what the coach noticed first. */
const WhatLedToIt = (proposal: Proposal) => {
  const { step, session, teacher } = proposal;
  return (
    <>
      {teacher && <PersonName person={teacher} />}
      <Quiet>{[step.technique, proposedBy(proposal)].filter(Boolean).join(' · ')}</Quiet>
      {session?.notice && <Said what="What I notice" words={session.notice} />}
      {session?.leverage && <Said what="The leverage point that follows" words={session.leverage} />}
    </>
  );
};

/** Splitting is offered only for a step that has parts. */
function VerdictChoices({ proposal: { step }, decided, decide, problems }: ProposedStepProps) {
  const hasParts = splitStep(step.wording).length > 1;
  const choose = (verdict: Verdict) =>
    decide({ verdict, ...(verdict === 'reword' && !decided.reworded && { reworded: step.wording }) });
  return (
    <Choices
      id={boxOf(step, 'decide')}
      label="What do the coaches decide?"
      choices={CHOICES.filter(({ value }) => value !== 'split' || hasParts)}
      value={decided.verdict}
      onChoose={(verdict) => choose(verdict as Verdict)}
      problem={problems[boxOf(step, 'decide')]}
    />
  );
}

const Rewording = ({ proposal: { step }, decided, decide, problems }: ProposedStepProps) => (
  <Labelled
    id={boxOf(step, 'wording')}
    label="The step as the coaches agreed it"
    problem={problems[boxOf(step, 'wording')]}
  >
    {(box) => (
      <textarea
        {...box}
        value={decided.reworded}
        onInput={(event) => decide({ reworded: event.currentTarget.value })}
      />
    )}
  </Labelled>
);

const FirstPart = ({ proposal: { step }, decided, decide, problems }: ProposedStepProps) => (
  <Choices
    id={boxOf(step, 'part')}
    label="Which part first?"
    help="The coach’s own words stay with the conversation, so that the rest can follow later."
    choices={splitStep(step.wording).map((part) => ({ value: part, label: part }))}
    value={decided.part}
    onChoose={(part) => decide({ part })}
    problem={problems[boxOf(step, 'part')]}
  />
);

const CHOICES: { value: Verdict; label: string; follows?: string }[] = [
  { value: '', label: 'Leave it for the next meeting' },
  { value: 'agree', label: 'Agree' },
  { value: 'reword', label: 'Reword' },
  { value: 'split', label: 'Split', follows: 'One part is set now.' },
  { value: 'set aside', label: 'Not this one', follows: 'The coach sees so, and proposes another.' },
];

const Said = ({ what, words }: { what: string; words: string }) => (
  <>
    <Quiet>{what}</Quiet>
    <q>{words}</q>
  </>
);

const Hints = ({ words }: { words: string }) => (
  <ul class="look-fors quiet">
    {hintsOn(words).map(({ kind, say }) => (
      <li key={kind}>{say}</li>
    ))}
  </ul>
);
