/** What the page about programmes is given. */
import * as z from 'zod/mini';
import { pairs, programmes } from '../records';
import { type Output, rowOf } from '../records/schema';
import { schoolPayload } from '../school/payload';

export const programmesPayload = () =>
  z.extend(schoolPayload(), { programmes: z.array(rowOf(programmes)), pairs: z.array(rowOf(pairs)) });

export type ProgrammesPayload = Output<typeof programmesPayload>;
