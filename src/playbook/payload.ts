/** What the screens of the playbook need of their page. */
import * as z from 'zod/mini';
import { playbook } from '../records';
import { type Output, rowOf } from '../records/schema';
import { attention, schoolPayload } from '../school/payload';

const playbookPayload = () =>
  z.extend(schoolPayload(), { playbook: z.array(rowOf(playbook)), attention: attention() });

export type PlaybookPayload = Output<typeof playbookPayload>;
