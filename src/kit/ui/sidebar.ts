/** What every screen shares: the desk, the way between screens and pages, and the drafts of conversations. */
import type { Decided } from '../../coaching/agreement/view';
import type { Draft } from '../../coaching/conversation/screen/draft';
import type { NoteDraft } from '../../coaching/visitNotes/view';
import type { Desk } from '../../desk';
import type { DropInDesk } from '../../dropIns/desk';

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
  | { name: 'survey'; id: string }
  | { name: 'teacher'; id: string }
  | { name: 'visits'; teacher: string }
  | { name: 'saved'; teacher: string; notice: string }
  | { name: 'playbook' }
  | { name: 'import steps' }
  | { name: 'agree' }
  | { name: 'drop-ins' }
  | { name: 'stage' }
  | { name: 'training' }
  | { name: 'practice' }
  | { name: 'edit training'; id: string }
  | { name: 'competition' }
  | { name: 'plans' }
  | { name: 'bulletin' }
  | { name: 'letters' }
  | { name: 'attention' };

/**
 * Stepwise has five pages, each a file of its own so that none grows too heavy: the coach's day, the lead's work with
 * programmes, drop-ins, the school's: the coaches' meeting, letters, the playbook and what needs a look; and the set-up, which
 * plans what becomes of pasted lists. They take each other's place in the sidebar.
 */
const COACH: Screen['name'][] = ['home', 'teacher', 'visits', 'saved'];
const DROP_INS: Screen['name'][] = [
  'drop-ins',
  'stage',
  'training',
  'edit training',
  'practice',
  'competition',
  'plans',
  'bulletin',
];
const SET_UP: Screen['name'][] = ['set up'];
const SCHOOL: Screen['name'][] = ['agree', 'letters', 'playbook', 'import steps', 'attention'];

/** The page that has the screen, by the name of its file. */
export function pageOf({ name }: Screen): string {
  if (COACH.includes(name)) return 'sidebar';
  if (SET_UP.includes(name)) return 'setup';
  if (DROP_INS.includes(name)) return 'dropIns';
  return SCHOOL.includes(name) ? 'school' : 'leading';
}

/** What one page hands to the next: where to begin, and what was being written. */
export interface Carried {
  screen?: Screen;
  drafts?: [string, Draft][];
  notes?: [string, NoteDraft][];
  meeting?: [string, Decided][];
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
  /** What the coaches' meeting has decided and not yet saved, by step. */
  meeting: Map<string, Decided>;
}

let shared: Sidebar;

/** A page holds one sidebar, so it needs no context: it is put here before each drawing of a screen. */
export function share(sidebar: Sidebar): void {
  shared = sidebar;
}

export const useSidebar = (): Sidebar => shared;

/** What only the page about drop-ins has. */
export function useDropIns(): DropInDesk {
  const { dropIns } = shared.desk;
  if (!dropIns) throw new Error('Only a coaching lead can open this page.');
  return dropIns;
}
