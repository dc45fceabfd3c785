/** Starts the sidebar in its page. */
import './styles.css';
import { render } from 'preact';
import { mountAnnouncer } from './announce';
import { App } from './app';

const root = document.getElementById('sidebar') as HTMLElement;
root.textContent = '';
mountAnnouncer();
render(<App />, root);
