/** The health check: what is wrong with the sheet, one press that repairs each thing, and one that undoes it. */
import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../kit/ui/Page';
import { serverOf } from '../kit/ui/server';
import { useTask } from '../kit/ui/task';
import { Count, Quiet, Second } from '../kit/ui/ui';
import { sayMoment } from '../school/days';
import type { healthCalls } from './calls';
import type { Finding, RepairShown } from './finding';

const server = serverOf<typeof healthCalls>();

/** `repaired` is called after each repair, since the sheet may read differently then. */
export function Health({ repaired }: { repaired(): void }) {
  const [found, setFound] = useState<Finding[]>();
  const [made, setMade] = useState<RepairShown[]>([]);
  const task = useTask();
  const lookBack = () => server.repairsMade().then(setMade, () => setMade([]));
  useEffect(() => {
    task.run('Looking at the sheet…', () => server.checkHealth(), setFound);
    lookBack();
  }, []);
  const mend = (doing: string, act: () => Promise<Finding[]>) =>
    task.run(doing, act, (left) => {
      setFound(left);
      lookBack();
      repaired();
    });
  return (
    <section aria-label="The sheet">
      <h2>The sheet {found && found.length > 0 && <Count>{found.length}</Count>}</h2>
      <p class="quiet" role="status">
        {task.doing || (found?.length === 0 && 'The sheet, its forms and its triggers are in order.')}
      </p>
      <Failure task={task} />
      <ul class="rows">
        {found?.map((each) => (
          <Wrong
            key={each.kind + each.about}
            found={each}
            busy={task.doing !== ''}
            repair={() => mend('Putting it right…', () => server.repair(each.kind, each.about))}
          />
        ))}
      </ul>
      <PutRight
        made={made}
        busy={task.doing !== ''}
        undo={(id) => mend('Undoing it…', () => server.undoRepair(id))}
      />
    </section>
  );
}

function Wrong({ found, busy, repair }: { found: Finding; busy: boolean; repair(): void }) {
  return (
    <li class="row still">
      {found.sentence}
      {found.repair && (
        <>
          <Quiet>{found.does}</Quiet>
          <Second disabled={busy} press={repair}>
            {found.repair}
          </Second>
        </>
      )}
    </li>
  );
}

/** What was put right in the last weeks, with the way back where there is one. */
function PutRight(props: { made: RepairShown[]; busy: boolean; undo(id: string): void }) {
  if (props.made.length === 0) return null;
  return (
    <>
      <h2>Put right lately</h2>
      <ul class="rows">
        {props.made.map(({ id, at, who, what, undoneAt, canUndo }) => (
          <li key={id} class="row still">
            {what}
            <Quiet>
              {sayMoment(at)}
              {who && `, ${who}`}
              {undoneAt && `; undone ${sayMoment(undoneAt)}`}
            </Quiet>
            {canUndo && (
              <Second disabled={props.busy} press={() => props.undo(id)}>
                Undo
              </Second>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
