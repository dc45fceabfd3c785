/** Saves the term dates: the list given becomes the school's calendar, without ever doubling a term. */

import type { TermPreview } from '../domain/desk';
import { nextLettersDue } from '../domain/due';
import { planTerms } from '../domain/imports/terms';
import { terms } from '../records';
import { Refusal } from '../records/refusal';
import { leadOnly } from './permissions';
import { add, change, type World } from './ports';
import { changeSettings } from './settings';

export const previewTerms = (text: string): TermPreview => planTerms(text);

export function saveTerms(world: World, text: string) {
  leadOnly(world);
  const plan = planTerms(text);
  if (plan.blocking)
    throw new Refusal(plan.unusable[0]?.reason ?? 'These dates hold no term. Please look at them again.');
  const here = new Set(world.tables.all(terms).map((term) => term.id));
  world.tables.commit([
    ...add(
      terms,
      plan.terms.filter((term) => !here.has(term.id)),
    ),
    ...change(
      terms,
      plan.terms.filter((term) => here.has(term.id)),
    ),
    ...changeSettings({ lettersDue: nextLettersDue(plan.terms, world.clock.now()) }),
  ]);
}
