/** Starts a page of the sidebar with what the one before it handed over. */
import '../../kit/ui/basics.css';
import { render } from 'preact';
import { mountAnnouncer } from '../../kit/ui/announce';
import type { Carried } from '../../kit/ui/sidebar';
import { App, type AppProps } from './App';

/** `page` is the name of the page's file. */
export function start(page: string, screens: AppProps['screens']) {
  const root = document.getElementById('sidebar') as HTMLElement;
  const carried: Carried = JSON.parse(decodeURIComponent(root.dataset['carried'] ?? '') || '{}');
  root.textContent = '';
  mountAnnouncer();
  render(<App page={page} screens={screens} carried={carried} />, root);
}
