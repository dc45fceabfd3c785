/** The playbook as a file for another school: to download, or to copy where a browser keeps downloads from the page. */
import '../kit/pasted/PasteBox.css';
import { CopyButton, Disclosure } from '../kit/ui/ui';
import type { PlaybookStep } from '../records';
import { playbookCsv } from './csv';

/** Without this mark Excel reads a file in its old character set. */
const MARK = '\uFEFF';

/** Google's frame allows downloads [docs]; the address holds the whole file, so nothing is asked of a server. */
export function ShareSteps({ steps }: { steps: readonly PlaybookStep[] }) {
  const csv = playbookCsv(steps);
  return (
    <section aria-label="Share it">
      <h2>Share it</h2>
      <p class="quiet help">Another school brings your steps in just as you bring in theirs.</p>
      <p class="field">
        <a download="playbook.csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(MARK + csv)}`}>
          Download as CSV
        </a>
      </p>
      <Disclosure summary="Or copy it">
        <textarea id="csv" class="paste" aria-label="The playbook as CSV" readOnly wrap="off" value={csv} />
        <CopyButton id="csv" />
      </Disclosure>
    </section>
  );
}
