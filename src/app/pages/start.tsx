/** Starts a page of the sidebar with what the one before it handed over. */
import '../../kit/ui/basics.css';
import { render } from 'preact';
import * as z from 'zod/mini';
import { mountAnnouncer } from '../../kit/ui/announce';
import type { Screen } from '../../kit/ui/usePage';
import { fromJson } from '../../records/schema';
import { App, type AppProps } from './App';

/** Where to begin; its other parts are what the screen needs. */
const screenIn = () => z.object({ screen: z.looseObject({ name: z.string() }) });
const draftsIn = () => z.object({ drafts: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** `page` is the name of the page's file. Of what was handed over, each part is read by itself; one that is not understood is left behind. */
export function start(page: string, screens: AppProps['screens'], Shut?: AppProps['Shut']) {
  const root = document.getElementById('sidebar') as HTMLElement;
  const handed = decodeURIComponent(root.dataset['carried'] ?? '');
  const screen = fromJson(screenIn(), handed)?.screen;
  const drafts = fromJson(draftsIn(), handed)?.drafts ?? {};
  root.textContent = '';
  mountAnnouncer();
  const way = { page, screens, drafts, Shut, screen: screen as Screen | undefined };
  render(<App {...way} />, root);
}
