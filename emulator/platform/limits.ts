/** Google's limits, each once, each with where it was learnt (README.md has the key). */

const MINUTE = 60_000;

/** One execution's run time in milliseconds; simple triggers get less. [docs quotas] */
export const RUN_TIME = 6 * MINUTE;
export const SIMPLE_TRIGGER_RUN_TIME = 30_000;

/**
 * At once: executions of a person, of a script by everyone, calls of `google.script.run` (more wait). [docs quotas]
 * [tan]
 */
export const EXECUTIONS_AT_ONCE = 30;
export const EXECUTIONS_OF_SCRIPT_AT_ONCE = 1000;
export const CLIENT_CALLS_AT_ONCE = 10;

/** E-mail recipients a day, trigger milliseconds a day, property reads and writes a day. [docs quotas] */
export const DAILY = {
  consumer: { recipients: 100, triggerMs: 90 * MINUTE, properties: 50_000 },
  workspace: { recipients: 1500, triggerMs: 360 * MINUTE, properties: 500_000 },
} as const;

/** Triggers a user may have in one script. [docs quotas] */
export const TRIGGERS_PER_SCRIPT = 20;

/** One message. [docs quotas] */
export const RECIPIENTS_PER_MESSAGE = 50;
export const ATTACHMENTS_PER_MESSAGE = 250;
export const ATTACHMENT_BYTES = 25 * 1024 * 1024;
export const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 } as const;
/** Longer subjects are refused with `Argument too large: subject`. [mem] */
export const SUBJECT_CHARACTERS = 250;

/** Bytes of one property value and of a whole store. [docs quotas] */
export const PROPERTY_BYTES = 9 * 1024;
export const PROPERTY_STORE_BYTES = 500 * 1024;

/** Cache: characters of a key, bytes of a value, seconds, entries. [ref Cache] */
export const CACHE_KEY_CHARACTERS = 250;
export const CACHE_VALUE_BYTES = 100 * 1024;
export const CACHE_SECONDS = { usual: 600, most: 21_600 } as const;
export const CACHE_ENTRIES = 1000;
/** What remains when the cache is over-full. [ref Cache] */
export const CACHE_ENTRIES_KEPT = 900;

/** Sheets. [docs; columns mem] */
export const CELLS_PER_SPREADSHEET = 10_000_000;
export const CHARACTERS_PER_CELL = 50_000;
export const COLUMNS_PER_SHEET = 18_278;
/** The grid of a new sheet. [docs] */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;
