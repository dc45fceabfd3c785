/** Dates and times of the Workspace as the page writes them, in its own time zone. */
import type { WorkspaceState } from '../model';

const inZone = (state: WorkspaceState, at: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: state.timeZone, ...options }).format(new Date(at));

/** Such as `Mon 7 Sept 2026`. */
export const dayOf = (state: WorkspaceState, at: string): string =>
  inZone(state, at, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).replace(',', '');

/** Such as `08:00`. */
export const timeOfDay = (state: WorkspaceState, at: string): string =>
  inZone(state, at, { hour: '2-digit', minute: '2-digit' });

/** Such as `Mon 7 Sept, 08:00`. */
export const shortMoment = (state: WorkspaceState, at: string): string =>
  `${inZone(state, at, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')}, ${timeOfDay(state, at)}`;
