/** Opens the sidebar's pages. */
import * as z from 'zod/mini';
import type { Call } from '../kit/calls/call';
import { textUpTo, understood } from '../records/schema';
import type { SchoolPayload } from '../school/payload';
import { MAY_CALL } from './admit';
import { understoodCarried } from './carried';
import { askerEmail, showPage } from './connection';
import { openDesk as bringPayload } from './openDesk';
import { run } from './run';

/** The payload of a page, by the name of its file. @throws Error with a sentence for the person */
export const openDesk = (page = '') =>
  run('Opening the sidebar', { email: askerEmail(), who: MAY_CALL.openDesk }, (world) =>
    bringPayload(world, understood(textUpTo(50), page) || undefined),
  );

const PAGES = ['sidebar', 'leading', 'school', 'setup', 'dropIns', 'health'] as const;

/** Puts another page in the sidebar. True, because an answer of nothing looks like one that was lost. */
export function openPage(page: string, carried: string): boolean {
  showPage(understood(z.enum(PAGES), page), understoodCarried(understood(textUpTo(500_000), carried)));
  return true;
}

/** The two as a page makes them, whichever payload it is given. */
export interface OpeningCalls {
  openDesk: Call<[page?: string], SchoolPayload>;
  openPage: Call<[page: string, carried: string], boolean>;
}
