/** What the page about the health of the sheet is given. */
import * as z from 'zod/mini';
import type { Output } from '../records/schema';
import { attention, schoolPayload } from '../school/payload';

export const healthPayload = () => z.extend(schoolPayload(), { attention: attention() });

export type HealthPayload = Output<typeof healthPayload>;
