/** Saves the term dates: the list given becomes the school's calendar, without ever doubling a term. */
import { nextLettersDue } from '../../fortnight/due';
import { add, change, type Needs } from '../../ports';
import { type Term, terms } from '../../records';
import { Refusal } from '../../records/refusal';
import { sayDay } from '../../school/days';
import { last } from '../../school/lists';
import { leadOnly } from '../../school/permissions';
import { changeSettings } from '../../school/settings';
import { termsProblem } from './rules';

/** The page planned the rows from what was pasted; here they are checked once more. */
export function saveTerms(
  world: Needs<'asker' | 'clock' | 'newId' | 'settings' | 'tables'>,
  planned: Term[],
) {
  leadOnly(world);
  const problem = termsProblem(planned);
  if (problem) throw new Refusal(problem);
  const current = world.tables.all(terms);
  const { changed, added, surplus } = intoRows(planned, current, world.newId);
  if (surplus[0]) throw new Refusal(leftOut(surplus[0]));
  const rewritten = new Set(changed.map((term) => term.id));
  const calendar = [...current.filter((term) => !rewritten.has(term.id)), ...changed, ...added];
  world.tables.commit([
    ...change(terms, changed),
    ...add(terms, added),
    ...changeSettings({ lettersDue: lettersDue(world, calendar) }),
  ]);
}

/** Rows of the same span of time are written anew, whatever they said, so that a corrected date makes no double. */
function intoRows(planned: Term[], current: Term[], newId: () => string) {
  const from = planned.map(({ firstDay }) => firstDay).sort()[0] ?? '';
  const until = last(planned.map(({ lastDay }) => lastDay).sort()) ?? '';
  const here = current.filter((row) => row.firstDay <= until && row.lastDay >= from);
  const present = new Set(here.map((row) => row.id));
  const free = here.filter((row) => !planned.some((term) => term.id === row.id));
  const changed: Term[] = [];
  const added: Term[] = [];
  for (const term of planned) {
    const row = present.has(term.id) ? term : free.shift();
    if (row) changed.push({ ...term, id: row.id });
    else added.push(current.some(({ id }) => id === term.id) ? { ...term, id: newId() } : term);
  }
  return { changed, added, surplus: free };
}

const leftOut = ({ kind, name, firstDay }: Term): string =>
  `The tab “Term dates” also has ${name ? `${name} (${kind})` : kind} from ${sayDay(firstDay, { year: true })}, which this list leaves out. ` +
  'Add it to the list, or delete its row in the tab, and save again.';

/** Letters that are already due, and go at the next hour, must not be skipped. */
function lettersDue({ settings, clock }: Needs<'clock' | 'settings'>, calendar: Term[]): string {
  const overdue = settings.lettersDue !== '' && settings.lettersDue <= clock.now();
  return overdue && settings.lettersApproved !== ''
    ? settings.lettersDue
    : nextLettersDue(calendar, clock.now());
}
