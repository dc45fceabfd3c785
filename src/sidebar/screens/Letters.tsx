/** The fortnight's letters before they go: who gets what, each to be read as it will arrive, and the word to let them go. */
import { useEffect, useState } from 'preact/hooks';
import { sayDay, sayMoment, saySpan } from '../../domain/days';
import type { Letter } from '../../domain/letters/letter';
import { Failure, Foot } from '../parts/Foot';
import { LetterList } from '../parts/LetterList';
import { Page } from '../parts/Page';
import { countOf } from '../parts/small';
import { type LettersPreview, server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';

export function Letters() {
  const [preview, setPreview] = useState<LettersPreview>();
  const reading = useTask();
  const read = () =>
    reading.run('Writing the letters to show you…', () => server.previewLetters(), setPreview);
  useEffect(() => void read(), []);
  if (preview) return <Ready preview={preview} />;
  return (
    <Page title="Letters" foot={reading.failure ? <Foot label="Try again" onPress={read} /> : undefined}>
      <Failure task={reading} />
      {!reading.failure && <p>Writing the letters to show you…</p>}
    </Page>
  );
}

function Ready({ preview }: { preview: LettersPreview }) {
  const { desk, setDesk } = useSidebar();
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState('');
  const task = useTask();
  const people = new Set(preview.letters.map((each) => each.to)).size;
  const approved = desk.letters.approvedOn !== '';
  const letGo = () =>
    task.run(
      'Letting the letters go…',
      () => server.approveLetters(),
      (answer) => {
        setDesk({ ...desk, letters: answer.letters });
        setTold(answer.told);
      },
    );
  const foot =
    approved || preview.sent || people === 0 ? undefined : asked ? (
      <Foot label={`Yes, write to ${countOf(people, 'person', 'people')}`} onPress={letGo} task={task}>
        <button type="button" class="quiet" onClick={() => setAsked(false)}>
          Not yet
        </button>
      </Foot>
    ) : (
      <Foot label="Let the letters go" onPress={() => setAsked(true)} task={task} />
    );
  return (
    <Page
      title="Letters"
      subtitle={`Fortnight ${preview.cycle.number}: ${saySpan(preview.cycle.firstDay, preview.cycle.lastDay)}`}
      foot={foot}
    >
      <div role="status">{told && <p class="done">{told}</p>}</div>
      <When preview={preview} approvedOn={desk.letters.approvedOn} />
      <Kinds letters={preview.letters} />
      <LetterList letters={preview.letters} staff={desk.staff} />
    </Page>
  );
}

function When({ preview, approvedOn }: { preview: LettersPreview; approvedOn: string }) {
  if (preview.sent) return <p>These letters have gone.</p>;
  if (approvedOn)
    return (
      <p>
        They go on <strong>{sayMoment(preview.due)}</strong>. You let the letters go on{' '}
        {sayDay(approvedOn.slice(0, 10))}; each fortnight’s follow by themselves.
      </p>
    );
  return (
    <p>
      They wait for you. Once you let them go, they leave on <strong>{sayMoment(preview.due)}</strong>, and
      each fortnight’s letters follow by themselves.
    </p>
  );
}

export const KINDS: Partial<Record<Letter['kind'], [one: string, many: string]>> = {
  'fortnight teacher': ['teacher', 'teachers'],
  'fortnight coach': ['coach', 'coaches'],
  'fortnight head of department': ['head of department', 'heads of department'],
  'fortnight lead': ['coaching lead', 'coaching leads'],
};

function Kinds({ letters }: { letters: Letter[] }) {
  return (
    <ul class="kinds">
      {Object.entries(KINDS).map(([kind, [one, many]]) => {
        const n = letters.filter((letter) => letter.kind === kind).length;
        return n === 0 ? null : (
          <li key={kind}>
            <strong>{n}</strong> to {n === 1 ? `a ${one}` : many}
          </li>
        );
      })}
    </ul>
  );
}
