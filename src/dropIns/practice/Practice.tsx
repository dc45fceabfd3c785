/** Practice in a training session: on for the day, off by hand, and colleagues' words to read out, with hints (A8). */
import { useEffect, useState } from 'preact/hooks';
import { hintsOn, vaguePraise } from '../../kit/hints/granularity';
import { Page } from '../../kit/ui/Page';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { Count, Quiet, Second } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import { wordsIn } from '../../playbook/label';
import { sayMoment } from '../../school/days';
import { today } from '../../school/payload';
import { findByEmail, withDepartment } from '../../school/people';
import { whoSees } from '../../school/visibility';
import type { dropInCalls } from '../calls';
import type { DropInsPayload } from '../payload';
import { useDropIns } from '../useDropIns';
import type { PracticeShown } from './rules';

const server = serverOf<typeof dropInCalls>();

export function PracticeScreen() {
  const { payload, setPayload } = usePage<DropInsPayload>();
  const dropIns = useDropIns();
  const [shown, setShown] = useState<PracticeShown>();
  const task = useTask();
  const ask = (doing: string, work: () => Promise<PracticeShown>) => () =>
    task.run(doing, work, (after) => {
      setShown(after);
      setPayload({ ...payload, dropIns: { ...dropIns, practiceEnds: after.ends } });
    });
  const read = ask('Reading what was written…', server.showPractice);
  useEffect(() => void read(), []);
  const on = dropIns.practiceEnds !== '';
  const press = on
    ? ask('Ending practice…', server.endPractice)
    : ask('Turning practice on…', server.startPractice);
  return (
    <Page
      title="Practice"
      subtitle={on ? `On until ${sayMoment(dropIns.practiceEnds)}` : 'Off'}
      task={task}
      primary={shown && { label: on ? 'End practice' : 'Turn practice on', press }}
      foot={shown && on && <Second press={read}>Read again</Second>}
    >
      <p>
        {on
          ? 'The drop-in form says that this is practice. What is sent now is not counted, and nobody is written to.'
          : 'For a training session: colleagues write feedback in the real form. It is not counted, and nobody is written to, until the evening or until you end it.'}
      </p>
      <p class="quiet who-sees">{whoSees('practice')}</p>
      {shown && <Written shown={shown} />}
      {shown && !on && shown.answers.length > 0 && (
        <Second press={ask('Clearing…', server.clearPractice)}>Clear these from the screen</Second>
      )}
    </Page>
  );
}

function Written({ shown: { answers } }: { shown: PracticeShown }) {
  if (answers.length === 0) return <p class="quiet">Nothing has been written in the last week.</p>;
  return (
    <>
      <h2>
        To read out <Count>{answers.length}</Count>
      </h2>
      <ul class="rows">
        {answers.map((answer) => (
          <Answer key={answer.at + answer.by} {...answer} />
        ))}
      </ul>
    </>
  );
}

function Answer({ at, by, values }: PracticeShown['answers'][number]) {
  const { payload } = usePage<DropInsPayload>();
  const writer = findByEmail(payload.staff, by, today(payload));
  const { technique = '', praise = '', playbookStep = '', nextStep = '' } = values;
  const hints = [...[vaguePraise(praise)].flatMap((hint) => hint ?? []), ...hintsOn(nextStep)];
  return (
    <li class="row still">
      <b>{writer ? withDepartment(writer) : by}</b>
      <Quiet>
        {at.slice(11, 16)}
        {technique && `, ${technique}`}
      </Quiet>
      <span class="line">{praise}</span>
      {(nextStep || playbookStep) && (
        <span class="line">To try: {nextStep || wordsIn(playbookStep, payload.playbook)}</span>
      )}
      {hints.map(({ kind, say }) => (
        <Quiet key={kind}>{say}</Quiet>
      ))}
    </li>
  );
}
