/** The letter as the teacher will get it, written by the server just as when the conversation is saved (C2). */
import '../../../kit/letters/LetterFrame.css';
import { useState } from 'preact/hooks';
import { Failure } from '../../../kit/ui/Page';
import type { Problems } from '../../../kit/ui/problems';
import { serverOf } from '../../../kit/ui/server';
import { useTask } from '../../../kit/ui/task';
import { Second } from '../../../kit/ui/ui';
import type { StaffMember } from '../../../records';
import type { coachingCalls } from '../../calls';
import type { Conversation, LetterShown } from '../payload';

const server = serverOf<typeof coachingCalls>();

interface PreviewProps {
  said: Conversation;
  teacher: StaffMember;
  /** What is still missing; the letter is shown once nothing is. */
  missing: Problems;
}

export function Preview({ said, teacher, missing }: PreviewProps) {
  const [shown, setShown] = useState<{ of: string; letter: LetterShown }>();
  const [lacks, setLacks] = useState('');
  const task = useTask();
  const now = JSON.stringify(said);
  const show = () => {
    const wanted = Object.values(missing).join(' ');
    setLacks(wanted);
    if (wanted === '')
      task.run(
        `Writing the letter to ${teacher.forename}…`,
        () => server.previewConversation(said),
        (letter) => setShown({ of: now, letter }),
      );
  };
  return (
    <section class="letter" aria-label={`As ${teacher.forename} will read it`}>
      <Second press={show}>{task.doing || `As ${teacher.forename} will read it`}</Second>
      <div role="status">
        {lacks && <p class="quiet">Still to come: {lacks}</p>}
        {shown && shown.of !== now && <p class="quiet">You have changed something since: show it again.</p>}
      </div>
      <Failure task={task} />
      {shown && <iframe title={shown.letter.subject} sandbox="" srcdoc={shown.letter.html} />}
    </section>
  );
}
