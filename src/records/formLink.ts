/** Where a form of the school's is, kept as JSON in the setting of its name. */
import * as z from 'zod/mini';

/**
 * The forms whose place stands in a row of its own; that of every later one is in the row “Forms”, by the form's
 * name.
 */
export const FORMS_WITH_A_ROW = [
  'dropInForm',
  'coachingForm',
  'visitNoteForm',
  'visitPlanForm',
  'consentForm',
] as const;

/** How many came, when the first one did and when the last. */
const heldSchema = () => z.object({ count: z.number(), first: z.string(), last: z.string() });

export type HeldAnswers = z.output<ReturnType<typeof heldSchema>>;

const formSchema = () =>
  z.object({
    id: z.string(),
    url: z.string(),
    /** The id of the tab that its answers go to; 0 while it is half made, and for a form without names. */
    sheetId: z.number(),
    /** The tab in which an earlier release kept the answers of a form without names. */
    leftIn: z.optional(z.string()),
    /** The item id of each question, by field. */
    items: z.record(z.string(), z.number()),
    /** The marks of the lists and words last set: by them a change is noticed without opening the form. */
    lists: z.optional(z.string()),
    words: z.optional(z.string()),
    /**
     * The address that opens it with a teacher chosen, up to the teacher's name; '' while there is nobody to choose.
     */
    filled: z.optional(z.string()),
    /**
     * What each question takes and has been called, the newest name first: where the form can't be opened, its tab of
     * answers is read by it.
     */
    asked: z.optional(z.record(z.string(), z.object({ kind: z.string(), titles: z.array(z.string()) }))),
    /** The heading of the addresses in that tab. */
    addresses: z.optional(z.string()),
    /** When its answers were first read from the tab: from then on they are known by what the tab knows of them. */
    tabFrom: z.optional(z.string()),
    /** From when on its own store is still to be read, where only the tab could be: Google may leave a row out. */
    unreadInStore: z.optional(z.string()),
    /** Whether it collects the addresses of accounts; absent where an earlier release made it, which did not ask. */
    verified: z.optional(z.boolean()),
    /** Answers whose sender nobody knows, until a lead has seen to them. */
    held: z.optional(heldSchema()),
    /** Whose it is, as far as that is known. */
    madeBy: z.optional(z.string()),
    /** When everything that had been answered by then was last taken in; absent until the first such search. */
    readUntil: z.optional(z.string()),
    /** Since when its answers can't be read; absent while they can. */
    failsSince: z.optional(z.string()),
  });

export const formLinkSchema = () =>
  z.extend(formSchema(), {
    /** The forms whose place it took; people may answer their links for as long as they like. */
    before: z.optional(z.array(formSchema())),
  });

/** A form, whether it is the school's of today or one before it. */
export type FormPlace = z.output<ReturnType<typeof formSchema>>;

export type FormLink = z.output<ReturnType<typeof formLinkSchema>>;

/** Forms by name. */
export const formLinksSchema = () => z.record(z.string(), formLinkSchema());
