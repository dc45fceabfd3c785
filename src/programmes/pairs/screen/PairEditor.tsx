/** One pair of a programme: who coaches whom, and the ways to change it. */
import type { ProgrammesPayload } from '../../payload';
import './PairEditor.css';
import { useState } from 'preact/hooks';
import { PersonName } from '../../../kit/ui/PersonBox';
import { Quiet } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import type { Pair } from '../../../records';
import { sayDay } from '../../../school/days';
import { findById, withDepartment } from '../../../school/people';
import { ChangePair } from './ChangePair';
import { CHANGES, type Change } from './changes';
import { describePairSettings } from './PairSettingsBoxes';

interface PairEditorProps {
  pair: Pair;
  /** Says what was done; without it the pair is only shown. */
  tell?(words: string): void;
}

export function PairEditor({ pair, tell }: PairEditorProps) {
  const { payload } = usePage<ProgrammesPayload>();
  const [open, setOpen] = useState<Change | ''>('');
  const teacher = findById(payload.staff, pair.teacher);
  const coach = findById(payload.staff, pair.coach);
  if (!teacher || !coach) return null;
  const name = withDepartment(teacher);
  const done = (words: string) => {
    setOpen('');
    tell?.(`${name}: ${words}`);
  };
  return (
    <li class="row still">
      <PersonName person={teacher} />
      Coach: {withDepartment(coach)}
      <Quiet>
        From {sayDay(pair.from)}
        {pair.until && ` to ${sayDay(pair.until)}`}
        {describePairSettings(pair) && `. ${describePairSettings(pair)}`}
      </Quiet>
      {tell && <Changes open={open} setOpen={setOpen} name={name} />}
      {open && <ChangePair key={open} pair={pair} change={open} done={done} />}
    </li>
  );
}

interface ChangesProps {
  open: Change | '';
  setOpen(change: Change | ''): void;
  name: string;
}

function Changes({ open, setOpen, name }: ChangesProps) {
  return (
    <p class="actions">
      {CHANGES.map((change) => (
        <button
          key={change}
          type="button"
          class="link"
          aria-expanded={open === change}
          onClick={() => setOpen(open === change ? '' : change)}
        >
          {change}
          <span class="unseen"> for {name}</span>
        </button>
      ))}
    </p>
  );
}
