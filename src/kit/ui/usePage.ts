/**
 * What every screen shares: the page's payload, the way between screens and pages, and what was typed and not saved.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Drafts } from './drafts';

/**
 * A screen by its name, which begins with the page that has it: 'dropIns/stage'. What else it needs comes beside the
 * name. The pages of `app/pages` list their screens, and fill this in with them.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled in where the pages are put together
export interface Screens {}

export type Screen = { [Name in keyof Screens]: { name: Name } & Screens[Name] }[keyof Screens];

/** The page that has the screen, by the name of its file. */
export const pageOf = ({ name }: { name: string }): string => name.split('/')[0] ?? '';

export interface Page<Payload> {
  payload: Payload;
  setPayload(payload: Payload): void;
  /** The payload as it is now, read from the sheet; it is not shown until it is set. */
  readAnew(): Promise<Payload>;
  go(screen: Screen): void;
  /** Shows a screen in the place of the present one. */
  replace(screen: Screen): void;
  back(): void;
  home(): void;
  /** What was begun and not yet saved: leaving a screen, or the page, loses no words. */
  drafts: Drafts;
}

export const PageContext = createContext<Page<never> | undefined>(undefined);

/** The page, as a screen of payload `P` knows it. */
export function usePage<P>(): Page<P> {
  const page = useContext(PageContext);
  if (!page) throw new Error('A screen is shown outside a page.');
  return page as unknown as Page<P>;
}
