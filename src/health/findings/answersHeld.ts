/** Answers came without an address that Google vouches for: nobody knows whose they are, so they are not recorded. */
import type { Needs } from '../../ports';
import type { HeldAnswers } from '../../records/formLink';
import { dayOf, sayDay } from '../../school/days';
import { keepLink, linkOf } from '../../school/formLinks';
import type { FindingKind, Found } from '../findingKind';

interface Held extends Found, HeldAnswers {
  title: string;
  tab: string;
}

export const answersHeld: FindingKind<Held> = {
  name: 'answers held',
  part: 'forms',
  find: ({ forms }) =>
    forms.flatMap(({ name, title, tab = '', held }, place) =>
      held ? [{ about: name, place: [place], title, tab, ...held }] : [],
    ),
  describe: (held) => ({
    sentence: sentenceOf(held),
    repair: 'I have seen to them',
    does: 'Takes this off the list; no answer and no row is changed.',
  }),
  repair: { act: forget, cannotBeUndone: true },
};

function forget(world: Needs<'settings' | 'tables'>, { about }: Held) {
  const link = linkOf(world, about);
  if (!link) return;
  const { held: _, before, ...rest } = link;
  const old = before?.map(({ held: _, ...place }) => place);
  world.tables.commit(keepLink(world, about, { ...rest, ...(old && { before: old }) }));
}

function sentenceOf({ count, first, last, title, tab }: Held): string {
  const [from, to] = [sayDay(dayOf(first)), sayDay(dayOf(last))];
  const when = from === to ? `on ${from}` : `between ${from} and ${to}`;
  const one = count === 1;
  const came = one
    ? `An answer to “${title}” came ${when} without an address that Google vouches for, so nobody knows whose it is, and it is not recorded.`
    : `${count} answers to “${title}” came ${when} without addresses that Google vouches for, so nobody knows whose they are, and they are not recorded.`;
  const where = tab
    ? `Nothing is lost: ${one ? 'it stands' : 'they stand'} in the tab “${tab}” (View → Hidden sheets).`
    : `Nothing is lost: ${one ? 'it stands' : 'they stand'} in the form, under Responses.`;
  return `${came} ${where} Read ${one ? 'it' : 'them'} there, and ask the sender to send ${one ? 'it' : 'them'} once more.`;
}
