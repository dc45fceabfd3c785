/** What the page about drop-ins is given: for a lead with what is only there. */
import * as z from 'zod/mini';
import { competitions, playbook, training } from '../records';
import { type Output, rowOf } from '../records/schema';
import { schoolPayload } from '../school/payload';
import { STAGES } from './stage/rules';

/** A department's place in a competition. */
const standing = () =>
  z.object({
    name: z.string(),
    place: z.number(),
    each: z.number(),
    counted: z.number(),
    dropIns: z.number(),
    people: z.number(),
  });

const dropInsPart = () =>
  z.object({
    stage: z.enum(STAGES),
    /** The newest first. */
    training: z.array(rowOf(training)),
    /** When practice ends by itself; '' while it is off. */
    practiceEnds: z.string(),
    visitPlans: z.object({
      /** The planning form’s link, '' while it is not built. */
      form: z.string(),
      /** This school week and the next: counts alone. */
      weeks: z.array(
        z.object({
          monday: z.string(),
          planned: z.array(z.object({ department: z.string(), planned: z.number(), people: z.number() })),
        }),
      ),
    }),
    /** The day on which the bulletin is drafted, '' for none. */
    bulletin: z.string(),
    /** The competition that is not closed yet. */
    competition: z.optional(z.extend(rowOf(competitions), { standings: z.array(standing()) })),
  });

export const dropInsPayload = () =>
  z.extend(schoolPayload(), {
    playbook: z.array(rowOf(playbook)),
    dropIns: z.optional(dropInsPart()),
  });

export type DropInsPayload = Output<typeof dropInsPayload>;
