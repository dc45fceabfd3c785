/** The whole state of one local Workspace as plain JSON, so that saving it is one call of `JSON.stringify`. */
import type { FormState } from './forms';
import type { ExecutionState, Instant, SentMail, TriggerState, UiState } from './runs';
import type { SpreadsheetState } from './sheets';

export type * from './forms';
export type * from './runs';
export type * from './sheets';

export type Store = Record<string, string>;
export type CacheStore = Record<string, { value: string; expires: Instant }>;

export interface WorkspaceState {
  version: 1;
  now: Instant;
  timeZone: string;
  owner: string;
  account: 'workspace' | 'consumer';
  /** Everyone who has acted here, the owner first. */
  people: { email: string; name: string }[];
  activeUser: string;
  /** Those who have withdrawn the authorization that they gave the script. */
  revoked?: string[];
  /** Those whose account was closed. */
  closed?: string[];
  /** The spreadsheet that the script is bound to. */
  boundId: string;
  spreadsheets: SpreadsheetState[];
  forms: FormState[];
  triggers: TriggerState[];
  properties: { document: Store; script: Store; user: Record<string, Store> };
  cache: { document: CacheStore; script: CacheStore; user: Record<string, CacheStore> };
  /** `used` counts recipients by account on `day`; `reads` counts property reads and writes. */
  quota: { day: string; used: Record<string, number>; properties: number; triggerMs: number };
  mail: SentMail[];
  executions: ExecutionState[];
  ui: UiState;
  /** The seeded source of ids and jitter; the nth draw is always the same. */
  draws: number;
}
