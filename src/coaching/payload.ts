/**
 * What the coach's page, and the page with the coaches' meeting, are given: whose words those are, the reader may
 * see.
 */
import * as z from 'zod/mini';
import { programmesPayload } from '../programmes/payload';
import { actionSteps, coachingSessions, pairs, playbook, visitNotes } from '../records';
import { type Output, payloadOf, rowOf } from '../records/schema';
import { attention } from '../school/payload';

const couple = () => payloadOf(pairs, ['coach', 'teacher', 'programme', 'format']);

export const coachingPayload = () =>
  z.extend(programmesPayload(), {
    steps: z.array(rowOf(actionSteps)),
    /** Newest first. */
    sessions: z.array(rowOf(coachingSessions)),
    /** Of the last weeks, newest first. */
    visitNotes: z.array(rowOf(visitNotes)),
    /** What the reader, and those whom they coach, have agreed and not had yet: a lead is given everybody's. */
    meetings: z.array(z.extend(couple(), { starts: z.string() })),
    playbook: z.array(rowOf(playbook)),
    letters: z.object({ approvedOn: z.string(), writtenFor: z.string() }),
    attention: attention(),
  });

export type CoachingPayload = Output<typeof coachingPayload>;
