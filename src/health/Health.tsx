/** The health check: what people have done to the sheet, and one press that puts each of it right. */
import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../kit/ui/Page';
import { serverOf } from '../kit/ui/server';
import { useTask } from '../kit/ui/task';
import { Count, Second } from '../kit/ui/ui';
import type { healthCalls } from './calls';
import type { Finding } from './finding';
import { sayFinding } from './wording';

const server = serverOf<typeof healthCalls>();

/** `repaired` hears of each repair, after which the sheet may read differently. */
export function Health({ repaired }: { repaired(): void }) {
  const [found, setFound] = useState<Finding[]>();
  const task = useTask();
  const look = () => task.run('Looking at the sheet…', () => server.checkHealth(), setFound);
  useEffect(() => void look(), []);
  const mend = ({ kind, about }: Finding) =>
    task.run(
      'Putting it right…',
      () => server.repair(kind, about),
      (left) => {
        setFound(left);
        repaired();
      },
    );
  return (
    <section aria-label="The sheet">
      <h2>The sheet {found && found.length > 0 && <Count>{found.length}</Count>}</h2>
      <p class="quiet" role="status">
        {task.doing || (found?.length === 0 && 'The sheet, its forms and its triggers are in order.')}
      </p>
      <Failure task={task} />
      <ul class="rows">
        {found?.map((each) => {
          const { sentence, repair } = sayFinding(each);
          return (
            <li key={each.kind + each.about} class="row still">
              {sentence}
              {repair && (
                <Second disabled={task.doing !== ''} press={() => mend(each)}>
                  {repair}
                </Second>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
