/** Rows that every page of figures is made of. */
import type { ReportPage } from '../ports';

export type PageRow = ReportPage['rows'][number];

export const title = (text: string): PageRow => ({ cells: [text], look: 'title' });
export const note = (text: string): PageRow => ({ cells: [text], look: 'note' });
export const blank: PageRow = { cells: [], look: 'row' };
