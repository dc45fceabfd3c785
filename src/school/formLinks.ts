/** Where each of the school's forms is: kept as JSON in the settings. */
import * as z from 'zod/mini';
import type { Change, FormPlace, Needs, SchoolForm } from '../ports';
import { FORMS_WITH_A_ROW, type FormLink, formLinkSchema, formLinksSchema } from '../records/formLink';
import { SettingSpoiled } from '../records/refusal';
import { changeSettings, parsed } from './settings';

type WithARow = (typeof FORMS_WITH_A_ROW)[number];
const hasARow = (name: string): name is WithARow => FORMS_WITH_A_ROW.some((each) => each === name);

const others = ({ settings }: Needs<'settings'>): Record<string, FormLink> =>
  parsed('forms', settings, formLinksSchema()) ?? {};

/** @throws Refusal where a person overtyped it */
export const linkOf = (world: Needs<'settings'>, name: string): FormLink | undefined =>
  hasARow(name) ? parsed(name, world.settings, formLinkSchema()) : others(world)[name];

/** The same link is always the same text, in whatever order its parts were learnt. */
const inOrder = (link: FormLink): FormLink => z.parse(formLinkSchema(), link);

/** The changes that keep where a form is; of a form that is to be forgotten, `undefined`. */
export function keepLink(world: Needs<'settings'>, name: string, link: FormLink | undefined): Change[] {
  if (hasARow(name)) return changeSettings({ [name]: link ? JSON.stringify(inOrder(link)) : '' });
  const { [name]: _, ...rest } = others(world);
  return changeSettings({ forms: JSON.stringify(link ? { ...rest, [name]: inOrder(link) } : rest) });
}

/** A form and those before it, as what to look for their answers by. */
export const placesOf = ({ before = [], ...link }: FormLink): FormPlace[] => [link, ...before];

/** The changes that keep what was learnt of a form, be it one that another has replaced. */
export function keepPlace(world: Needs<'settings'>, name: string, place: FormPlace): Change[] {
  const link = linkOf(world, name);
  if (!link) return [];
  if (link.id === place.id) return keepLink(world, name, { ...link, ...place });
  const before = (link.before ?? []).map((each) => (each.id === place.id ? place : each));
  return keepLink(world, name, { ...link, before });
}

/** Whose a form is. A form of an earlier release is that of whoever had the triggers made. */
export const makerOf = ({ settings }: Needs<'settings'>, { madeBy }: Pick<FormPlace, 'madeBy'>): string =>
  madeBy || settings.triggersMade;

/** The same of several forms at once. */
export function keepLinks(
  world: Needs<'settings'>,
  links: readonly (readonly [name: string, link: FormLink])[],
): Change[] {
  const apart = links
    .filter(([name]) => hasARow(name))
    .flatMap(([name, link]) => keepLink(world, name, link));
  const together = links.filter(([name]) => !hasARow(name));
  if (together.length === 0) return apart;
  const forms = {
    ...others(world),
    ...Object.fromEntries(together.map(([name, link]) => [name, inOrder(link)])),
  };
  return [...apart, ...changeSettings({ forms: JSON.stringify(forms) })];
}

/** @throws Error where the world has no such form */
export function schoolForm({ schoolForms }: Needs<'schoolForms'>, name: string): SchoolForm {
  const found = schoolForms.find((form) => form.name === name);
  if (!found) throw new Error(`There is no form ${name}.`);
  return found;
}

/** The same for what goes on without it, such as letters and pages; undefined also where a person overtyped it. */
export function readableLink(world: Needs<'settings'>, name: string): FormLink | undefined {
  try {
    return linkOf(world, name);
  } catch (problem) {
    if (problem instanceof SettingSpoiled) return undefined;
    throw problem;
  }
}

/** The addresses to hand round; '' for a form that is not built. */
export function addressesOf(world: Needs<'settings'>) {
  const address = (form: WithARow) => readableLink(world, form)?.url ?? '';
  return {
    dropIn: address('dropInForm'),
    coaching: address('coachingForm'),
    visit: address('visitNoteForm'),
  };
}

/** The addresses that open a form with a teacher chosen, up to the teacher's name. */
export function filledOf(world: Needs<'settings'>) {
  const filled = (form: WithARow) => readableLink(world, form)?.filled;
  return { dropIn: filled('dropInForm'), coaching: filled('coachingForm'), visit: filled('visitNoteForm') };
}
