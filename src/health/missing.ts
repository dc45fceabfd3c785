/** What stops everything, in the words that the sheet and a refusal have for it too. */
import type { Finding } from './finding';

export const IS_COPY =
  'This file is a copy of the sheet that Stepwise was set up in, so it changes nothing and writes to nobody.';

/** What happened to a tab or a heading, for whoever can't go on without it. */
export function describeMissing({ kind, about, tab, from, to, names = [] }: Finding): string {
  if (kind === 'tab renamed')
    return `The tab “${about}” is called “${from}” now, so Stepwise doesn’t find it.`;
  if (kind === 'heading renamed')
    return `In “${tab}”, the heading “${to}” says “${from}” now, so Stepwise doesn’t find it.`;
  if (kind === 'heading missing') return `In “${tab}”, the heading “${to}” is missing.`;
  return names.length > 0
    ? `The tab “${about}” is gone, and ${names.map((name) => `“${name}”`).join(' and ')} look like it. Call the right one “${about}”.`
    : `The tab “${about}” was deleted. File → Version history brings it back with its rows; made again here, it is empty.`;
}
