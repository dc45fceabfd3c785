/** Starts a page of the sidebar with what the other one handed over. */
import './styles.css';
import { render } from 'preact';
import { mountAnnouncer } from './announce';
import { App, type AppProps } from './app';
import type { Carried } from './sidebar';

export function start(page: Omit<AppProps, 'carried'>) {
  const root = document.getElementById('sidebar') as HTMLElement;
  const carried: Carried = JSON.parse(decodeURIComponent(root.dataset['carried'] ?? '') || '{"drafts":[]}');
  root.textContent = '';
  mountAnnouncer();
  render(<App {...page} carried={carried} />, root);
}
