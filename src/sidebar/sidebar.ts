/** What every screen shares: the desk, the way between screens and pages, and the drafts of conversations. */
import type { Desk } from '../domain/desk';
import type { Draft } from './view/draft';
import type { NoteDraft } from './view/visit';

export const SET_UP_STEPS = ['school', 'terms', 'staff', 'built'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

export type Screen =
  | { name: 'home' }
  | { name: 'set up'; step: SetUpStep }
  | { name: 'programmes' }
  | { name: 'programme'; id: string }
  | { name: 'edit programme'; id: string }
  | { name: 'add pairs'; id: string }
  | { name: 'suggest pairs'; id: string; teachers?: string[] }
  | { name: 'teacher'; id: string }
  | { name: 'visits'; teacher: string }
  | { name: 'saved'; teacher: string; told: string }
  | { name: 'playbook' }
  | { name: 'import steps' }
  | { name: 'letters' }
  | { name: 'attention' };

/**
 * Stepwise has three pages, each a file of its own so that none grows too heavy: the coach's day, the lead's work with
 * programmes, and the school's: set-up, letters, the playbook and what needs a look. They take each other's place in the sidebar.
 */
export type PageName = 'sidebar' | 'leading' | 'school';

/** The screens of the school's page; every other belongs to the coach's page or the lead's. */
export const SCHOOL_SCREENS: Screen['name'][] = [
  'set up',
  'letters',
  'playbook',
  'import steps',
  'attention',
];

/** What one page hands to the other: where to begin, and what was being written. */
export interface Carried {
  screen?: Screen;
  drafts: [string, Draft][];
  notes?: [string, NoteDraft][];
}

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
  /** The same of visit notes. */
  notes: Map<string, NoteDraft>;
}

let shared: Sidebar;

/** A page holds one sidebar, so it needs no context: it is put here before each drawing of a screen. */
export function share(sidebar: Sidebar): void {
  shared = sidebar;
}

export const useSidebar = (): Sidebar => shared;
