/** What the cases of findings are made of. */
import type { Settings } from '../../src/records';
import type { SheetEdit } from '../../src/records/sheetEdit';
import type { MemoryWorld } from '../memory';

export const OTHER = 'other@northfield.example';
export const ID = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;

export interface Case {
  kind: string;
  about: string;
  known?: Partial<Settings>;
  asker?: string;
  meddle(world: MemoryWorld): void;
  sentence: string;
  button: string;
  /** What it says before it is pressed; '' where there is no button. */
  does: string;
  /** All that its repair changes. */
  changed: Record<string, unknown>;
}

export const edited = (edit: SheetEdit) => ({ mended: [[edit]] });
export const wrote = (tab: string, heading: string, row: number, from: string, to: string) =>
  edited({ do: 'write', tab, heading, row, from, to, format: '' });

export const SETS_TRIGGERS =
  'Sets both triggers anew, in your name; the sheet itself is not touched. This can’t be undone.';
