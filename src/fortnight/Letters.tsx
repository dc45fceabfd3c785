/** The fortnight's letters before they go: who gets what, each as it will arrive, and the button that lets them go. */
import { useEffect, useState } from 'preact/hooks';
import type { CoachingPayload } from '../coaching/payload';
import { Page } from '../kit/ui/Page';
import { serverOf } from '../kit/ui/server';
import { useTask } from '../kit/ui/task';
import { countOf, Second } from '../kit/ui/ui';
import { usePage } from '../kit/ui/usePage';
import type { Letter, LetterKind } from '../records/letter';
import { dayOf, sayDay, sayMoment, saySpan } from '../school/days';
import { today } from '../school/payload';
import type { letterCalls } from './calls';
import { LetterList } from './LetterList';
import type { LettersPreview } from './sendFortnightLetters';

const server = serverOf<typeof letterCalls>();

export function Letters() {
  const [preview, setPreview] = useState<LettersPreview>();
  const task = useTask();
  const read = () => task.run('Writing the letters to show you…', () => server.previewLetters(), setPreview);
  // The letters are read once, as the screen opens.
  useEffect(() => void read(), []);
  if (preview) return <Ready preview={preview} />;
  return (
    <Page title="Letters" task={task} primary={{ label: 'Read the letters', press: read }}>
      <p>Nothing goes to anyone while you read.</p>
    </Page>
  );
}

function Ready({ preview }: { preview: LettersPreview }) {
  const { payload, setPayload } = usePage<CoachingPayload>();
  const [asked, setAsked] = useState(false);
  const [notice, setNotice] = useState('');
  const task = useTask();
  const { cycle, letters, sent } = preview;
  const people = new Set(letters.map((each) => each.to)).size;
  const letGo = () =>
    task.run(
      'Letting the letters go…',
      () => server.approveLetters(),
      (answer) => {
        setPayload({ ...payload, letters: answer.letters });
        setNotice(answer.notice);
      },
    );
  const primary = asked
    ? { label: `Yes, write to ${countOf(people, 'person', 'people')}`, press: letGo }
    : { label: 'Let the letters go', press: () => setAsked(true) };
  return (
    <Page
      title="Letters"
      subtitle={`Fortnight ${cycle.number}: ${saySpan(cycle.firstDay, cycle.lastDay)}`}
      notice={notice}
      task={task}
      primary={payload.letters.approvedOn || sent || people === 0 ? undefined : primary}
      foot={asked && <Second press={() => setAsked(false)}>Not yet</Second>}
    >
      <When preview={preview} approvedOn={payload.letters.approvedOn} />
      <Kinds letters={letters} />
      <LetterList letters={letters} staff={payload.staff} today={today(payload)} />
    </Page>
  );
}

function When({ preview: { sent, due }, approvedOn }: { preview: LettersPreview; approvedOn: string }) {
  if (sent) return <p>These letters have gone.</p>;
  return (
    <p>
      {approvedOn
        ? `You let the letters go on ${sayDay(dayOf(approvedOn))}. These leave on `
        : 'They wait for you. Once you let them go, they leave on '}
      <b>{sayMoment(due)}</b>, and each fortnight’s follow by themselves.
    </p>
  );
}

const KINDS: Partial<Record<LetterKind, string>> = {
  'fortnight teacher': 'To teachers',
  'fortnight coach': 'To coaches',
  'fortnight head of department': 'To heads of department',
  'fortnight lead': 'To coaching leads',
};

const Kinds = ({ letters }: { letters: Letter[] }) => (
  <ul class="kinds">
    {Object.entries(KINDS).map(([kind, to]) => (
      <li key={kind} class="ends">
        {to} <b>{letters.filter((letter) => letter.kind === kind).length}</b>
      </li>
    ))}
  </ul>
);
