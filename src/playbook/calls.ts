/** What a page may ask for about the playbook. */
import * as z from 'zod/mini';
import { savesAndShows } from '../kit/calls/call';
import { playbook } from '../records';
import { rowOf } from '../records/schema';
import type { PlaybookPayload } from './payload';
import { savePlaybook } from './savePlaybook';

export const playbookCalls = {
  savePlaybook: savesAndShows<PlaybookPayload>('lead', 'school')(
    'Saving the playbook',
    () => [z.array(rowOf(playbook))],
    savePlaybook,
  ),
};
