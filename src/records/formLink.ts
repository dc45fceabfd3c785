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

export const formLinkSchema = () =>
  z.object({
    id: z.string(),
    url: z.string(),
    /** The id of the tab that its answers go to; 0 while it is half made. */
    sheetId: z.number(),
    /** The item id of each question, by field. */
    items: z.record(z.string(), z.number()),
    /**
     * The marks of the lists and of the words that were last set, by which a change is noticed without opening the
     * form.
     */
    lists: z.optional(z.string()),
    words: z.optional(z.string()),
    /**
     * The address that opens it with a teacher chosen, up to the teacher's name; '' while there is nobody to choose.
     */
    filled: z.optional(z.string()),
  });

export type FormLink = z.output<ReturnType<typeof formLinkSchema>>;

/** Forms by name. */
export const formLinksSchema = () => z.record(z.string(), formLinkSchema());
