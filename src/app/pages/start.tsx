/** Starts a page of the sidebar with what the one before it handed over. */
import '../../kit/ui/basics.css';
import { render } from 'preact';
import * as z from 'zod/mini';
import { mountAnnouncer } from '../../kit/ui/announce';
import type { Screen } from '../../kit/ui/usePage';
import { fromJson } from '../../records/schema';
import { App, type AppProps } from './App';

const carriedSchema = () =>
  z.object({
    /** Where to begin; its other parts are what the screen needs. */
    screen: z.optional(z.looseObject({ name: z.string() })),
    drafts: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
  });

/** `page` is the name of the page's file. What was handed over and is not understood is left behind. */
export function start(page: string, screens: AppProps['screens']) {
  const root = document.getElementById('sidebar') as HTMLElement;
  const handed = decodeURIComponent(root.dataset['carried'] ?? '');
  const { screen, drafts = {} } = (handed !== '' && fromJson(carriedSchema(), handed)) || {};
  root.textContent = '';
  mountAnnouncer();
  render(<App page={page} screens={screens} screen={screen as Screen | undefined} drafts={drafts} />, root);
}
