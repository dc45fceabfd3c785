/** Starts a page of the sidebar with what the one before it handed over. */
import '../../kit/ui/basics.css';
import { render } from 'preact';
import { mountAnnouncer } from '../../kit/ui/announce';
import type { Drafts } from '../../kit/ui/drafts';
import type { Screen } from '../../kit/ui/usePage';
import { App, type AppProps } from './App';

/** What the script put into the page, checked by `app/carried.ts`; empty for a page that was opened from the menu. */
interface Handed {
  screen?: Screen;
  drafts?: Drafts;
}

/** `page` is the name of the page's file. */
export function start(page: string, screens: AppProps['screens'], Shut?: AppProps['Shut']) {
  const root = document.getElementById('sidebar') as HTMLElement;
  const handed = decodeURIComponent(root.dataset['carried'] ?? '');
  const { screen, drafts = {} }: Handed = handed === '' ? {} : JSON.parse(handed);
  root.textContent = '';
  mountAnnouncer();
  const way = { page, screens, drafts, Shut, screen };
  render(<App {...way} />, root);
}
