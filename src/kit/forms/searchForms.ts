/** Looks through all forms for answers that are unread; each form stands for itself. */
import type { FormLink, Needs, SchoolForm } from '../../ports';
import { isTransient } from '../../records/transient';
import { addMinutes } from '../../school/days';
import { keepLinks, readableLink } from '../../school/formLinks';
import { changeSettings } from '../../school/settings';
import { standAlone } from '../outbox/standAlone';
import { type ForAnswers, processAnswers, readUntilOf } from './processAnswers';

/** A form that fails for longer holds nothing back any more. */
const PATIENCE_MINUTES = 24 * 60;

export interface Search {
  /** How many answers were new. */
  found: number;
  /**
   * Whether all that can be read now is read, so that what counts may count. Where the time ran out or a service failed
   * for the moment, the next hour may bring more; a form that is gone brings nothing however long one waits.
   */
  isWhole: boolean;
}

interface Searched extends Search {
  name: string;
  /** What to remember of the form; undefined where nothing can be. */
  link: FormLink | undefined;
}

/** Remembers of each form until when it is read, so that one that fails holds back no other. */
export function searchForms(world: ForAnswers & Needs<'schoolForms'>): Search {
  const now = world.clock.now();
  const all = world.schoolForms.map((form) => searchForm(world, form, now));
  const links = all.flatMap(({ name, link }) => (link ? [[name, link] as const] : []));
  world.tables.commit([...keepLinks(world, links), ...changeSettings({ answersCheckedAt: now })]);
  return {
    found: all.reduce((sum, { found }) => sum + found, 0),
    isWhole: all.every(({ isWhole }) => isWhole),
  };
}

function searchForm(world: ForAnswers, form: SchoolForm, now: string): Searched {
  const read = standAlone(world, `Taking in the answers to “${form.title}”`, () =>
    processAnswers(world, form),
  );
  const before = readableLink(world, form.name);
  const { name } = form;
  if (!before || before.sheetId === 0)
    return { name, found: read.value?.found ?? 0, isWhole: read.value?.isWhole ?? true, link: undefined };
  const { failsSince, ...link } = before;
  if (read.value) {
    const readUntil = read.value.isWhole ? now : readUntilOf(world, before);
    return { name, ...read.value, link: { ...link, readUntil } };
  }
  const since = failsSince ?? now;
  const isWhole = !isTransient(read.problem) || addMinutes(since, PATIENCE_MINUTES) <= now;
  return {
    name,
    found: 0,
    isWhole,
    link: { ...link, readUntil: readUntilOf(world, before), failsSince: since },
  };
}
