/**
 * What the coach's page, and the page with the coaches' meeting, are given: whose words those are, the reader may
 * see.
 */
import * as z from 'zod/mini';
import { programmesPayload } from '../programmes/payload';
import { actionSteps, coachingSessions, playbook, visitNotes } from '../records';
import { type Output, rowOf } from '../records/schema';
import { attention } from '../school/payload';

export const coachingPayload = () =>
  z.extend(programmesPayload(), {
    steps: z.array(rowOf(actionSteps)),
    /** Newest first. */
    sessions: z.array(rowOf(coachingSessions)),
    /** Of the last weeks, newest first. */
    visitNotes: z.array(rowOf(visitNotes)),
    playbook: z.array(rowOf(playbook)),
    letters: z.object({ approvedOn: z.string(), writtenFor: z.string() }),
    attention: attention(),
  });

export type CoachingPayload = Output<typeof coachingPayload>;
