/** What every screen shares: the desk, the way between screens, and the drafts of conversations. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../domain/desk';
import type { Draft } from './view/draft';

export const SET_UP_STEPS = ['school', 'terms', 'staff', 'built'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

export type Screen =
  | { name: 'home' }
  | { name: 'set up'; step: SetUpStep }
  | { name: 'programmes' }
  | { name: 'programme'; id: string }
  | { name: 'edit programme'; id: string }
  | { name: 'add pairs'; id: string }
  | { name: 'teacher'; id: string }
  | { name: 'saved'; teacher: string; told: string }
  | { name: 'letters' }
  | { name: 'attention' };

export interface Sidebar {
  desk: Desk;
  setDesk(desk: Desk): void;
  go(screen: Screen): void;
  /** Shows a screen in the place of the present one. */
  replace(screen: Screen): void;
  back(): void;
  home(): void;
  /** Conversations begun and not yet saved, by teacher: leaving a screen loses no words. */
  drafts: Map<string, Draft>;
}

export const SidebarContext = createContext<Sidebar | undefined>(undefined);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('A screen was drawn outside the sidebar.');
  return sidebar;
}
