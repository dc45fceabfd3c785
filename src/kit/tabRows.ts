/** Rows that every page of figures is made of. */
import type { ReportPage } from '../ports';

export type PageRow = ReportPage['rows'][number];

export const title = (text: string): PageRow => ({ cells: [text], look: 'title' });
export const note = (text: string): PageRow => ({ cells: [text], look: 'note' });
/** How many people there are in a while: part of one where somebody came or went in it, else a whole number. */
export const formatOf = (people: number): string => (Math.round(people * 10) % 10 === 0 ? '0' : '0.0');

export const blank: PageRow = { cells: [], look: 'row' };
