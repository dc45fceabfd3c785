/**
 * What one page hands over to the next, by way of the script: where to go on, and what was typed and not saved. It is
 * checked here, so that no page need carry the means to check it.
 */
import * as z from 'zod/mini';
import { meetingDraft } from '../coaching/agreement/view';
import { conversationDraft } from '../coaching/conversation/screen/draftShape';
import { noteDraft } from '../coaching/visitNotes/draftShape';
import { bulletinGiven } from '../dropIns/bulletin/rules';
import { fromJson, type Schema } from '../records/schema';

/** What is typed in each practice, by the name under which its page keeps it. */
const DRAFTS: Record<string, () => Schema<unknown>> = {
  conversations: conversationDraft,
  'visit notes': noteDraft,
  meeting: meetingDraft,
  bulletin: bulletinGiven,
};

/** Where to begin; its other parts are what the screen needs. */
const withScreen = () => z.object({ screen: z.looseObject({ name: z.string() }) });
const withDrafts = () => z.object({ drafts: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** The same with all that a page can use: what is of another shape, as from a page of an earlier release, is left out. */
export function understoodCarried(carried: string): string {
  const screen = fromJson(withScreen(), carried)?.screen;
  const drafts = Object.entries(fromJson(withDrafts(), carried)?.drafts ?? {}).map(([practice, all]) => {
    const schema = DRAFTS[practice];
    const fitting = Object.entries(all).filter(([, draft]) => schema && z.safeParse(schema(), draft).success);
    return [practice, Object.fromEntries(fitting)] as const;
  });
  return JSON.stringify({ screen, drafts: Object.fromEntries(drafts) });
}
