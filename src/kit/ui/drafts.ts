/**
 * What was typed and not saved yet, by practice and by what it is about: kept while screens change, and carried to
 * the next page.
 */
import { fromJson, type Schema } from '../../records/schema';

/** Plain JSON, so that it can be carried. */
export type Drafts = Record<string, Record<string, unknown>>;

/** One practice's own drafts, of one shape. */
interface DraftsOf<T> {
  get(about: string): T | undefined;
  set(about: string, draft: T): void;
  delete(about: string): void;
}

/**
 * A practice reads its drafts by the schema of its own; one that is of another shape, from a page of an earlier
 * release, is left out.
 * @example const conversations = draftsOf('conversations', draftSchema); conversations(page.drafts).get('SPA')
 */
export const draftsOf =
  <T>(practice: string, schema: () => Schema<T>) =>
  (drafts: Drafts): DraftsOf<T> => {
    const own = () => (drafts[practice] ??= {});
    return {
      get: (about) => fromJson(schema(), JSON.stringify(own()[about] ?? null)),
      set(about, draft) {
        own()[about] = draft;
      },
      delete(about) {
        delete own()[about];
      },
    };
  };
