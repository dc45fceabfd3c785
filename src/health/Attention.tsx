/** What wants a lead's eye: the sheet's health first, then answers, letters and rows, each with what to do about it. */
import { Failure, Page } from '../kit/ui/Page';
import { useTask } from '../kit/ui/task';
import { Count, Quiet, Second } from '../kit/ui/ui';
import { usePage } from '../kit/ui/usePage';
import { sayMoment } from '../school/days';
import type { Attention as NeedsALook } from '../school/payload';
import { Health } from './Health';
import type { HealthPayload } from './payload';

interface Group {
  title: string;
  advice: string;
  items: { about: string; words: string }[];
}

const groupsOf = ({ returned, uncertain, refused, spoiled }: NeedsALook): Group[] => [
  {
    title: 'Answers returned',
    advice: 'Whoever answered has been told why and can answer again.',
    items: returned.map(({ form, by, at, why }) => ({
      about: `${form}, ${by}, ${sayMoment(at)}`,
      words: why,
    })),
  },
  {
    title: 'Letters that may not have gone',
    advice:
      'Google was cut off while sending. Ask whether it came: it is not sent again by itself, so that nobody gets it twice.',
    items: uncertain.map(({ to, at, subject }) => ({ about: `${to}, ${sayMoment(at)}`, words: subject })),
  },
  {
    title: 'Letters that could not go',
    advice: 'Mend the address in the Staff tab. Later letters will then reach it.',
    items: refused.map(({ to, subject, why }) => ({ about: `${to}: ${why}`, words: subject })),
  },
  {
    title: 'Rows that can’t be read',
    advice: 'Mend the cell in its tab. Until then the row is left out, and never written over.',
    items: spoiled.map(({ tab, row, problem }) => ({ about: `${tab}, row ${row}`, words: problem })),
  },
];

export function Attention() {
  const { payload, setPayload, readAnew, go } = usePage<HealthPayload>();
  const groups = groupsOf(payload.attention).filter(({ items }) => items.length > 0);
  const reading = useTask();
  const read = () => reading.run('Reading the school’s sheet…', readAnew, setPayload);
  return (
    <Page title="What needs a look">
      <Health repaired={read} />
      <Second press={() => go({ name: 'health/take over' })}>In whose name it works</Second>
      <Failure task={reading} />
      {groups.length === 0 && <p class="quiet">All answers were recorded and all letters went.</p>}
      {groups.map(({ title, advice, items }) => (
        <section key={title} aria-label={title}>
          <h2>
            {title} <Count>{items.length}</Count>
          </h2>
          <p class="quiet">{advice}</p>
          <ul class="rows">
            {items.map(({ about, words }) => (
              <li key={about} class="row still">
                {words}
                <Quiet>{about}</Quiet>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
