/**
 * What was typed and not saved yet, by practice and by what it is about: kept while screens change, and carried to
 * the next page. `app/carried.ts` checks it on its way.
 */

/** Plain JSON, so that it can be carried. */
export type Drafts = Record<string, Record<string, unknown>>;

/** One practice's own drafts, of one shape. */
interface DraftsOf<T> {
  get(about: string): T | undefined;
  set(about: string, draft: T): void;
  delete(about: string): void;
}

/** @example const conversations = draftsOf<Draft>('conversations'); conversations(page.drafts).get('SPA') */
export const draftsOf =
  <T>(practice: string) =>
  (drafts: Drafts): DraftsOf<T> => {
    const own = () => (drafts[practice] ??= {});
    return {
      get: (about) => own()[about] as T | undefined,
      set(about, draft) {
        own()[about] = draft;
      },
      delete(about) {
        delete own()[about];
      },
    };
  };
