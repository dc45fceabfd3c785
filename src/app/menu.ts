/** The menu, and a word when something needs a look: what happens when the sheet opens, in any authorization mode. */
import { greetingOf } from '../health/greeting';
import { mayRead, openingNews, showMenu, showPage, toast } from './connection';

/** The menu comes first and by itself: whatever fails afterwards, it is there. */
export function onOpen(event?: { authMode?: unknown }) {
  showMenu();
  try {
    if (!mayRead(event)) return;
    const news = greetingOf(openingNews());
    if (news) toast(news);
  } catch (problem) {
    console.warn('Greeting', problem);
  }
}

/** An add-on that was just installed shows its menu at once [addon]. */
export const onInstall = showMenu;

export const openSidebar = () => showPage('sidebar');
