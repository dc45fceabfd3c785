/** The menu: made when the sheet opens, in any authorization mode. */
import { showMenu, showSidebar } from '../google/screen';

export const onOpen = showMenu;

/** An add-on that was just installed shows its menu at once [addon]. */
export const onInstall = showMenu;

export const openSidebar = showSidebar;
