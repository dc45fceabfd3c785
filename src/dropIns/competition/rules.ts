/** The standings of a competition between departments: drop-ins per person, fair to small ones, never personal (A5). */
import type { Competition } from '../../records';
import { addDays } from '../../school/days';
import { FEWEST_PEOPLE } from '../../school/smallNumbers';
import { type DepartmentCount, type DropInData, departmentCounts, SMALLER, TARGET } from '../dropIn/counts';

export interface Standing extends DepartmentCount {
  /** Equal figures share a place, and the places after it are passed over. */
  place: number;
  /** Drop-ins counted per person, rounded to hundredths as they are shown, so that what looks equal is equal. */
  each: number;
}

/** This rule is printed wherever standings are shown. */
export const COMPETITION_RULE = `Drop-ins per person: of each person up to ${TARGET.most} a week count, so that nobody carries a department. Whoever joins or leaves counts for their school days here. Departments of fewer than ${FEWEST_PEOPLE} people race together as “${SMALLER}”, with the next smallest where they are still too few, so that no figure speaks of one person. Equal figures share a place.`;

/** The standings between two days, both included, by place and then by name. */
export function standings(data: DropInData, from: string, to: string): Standing[] {
  const rows = departmentCounts(data, from, to).map((row) => ({
    ...row,
    each: Math.round((100 * row.counted) / row.people) / 100,
  }));
  return rows
    .map((row) => ({ ...row, place: 1 + rows.filter(({ each }) => each > row.each).length }))
    .sort((a, b) => a.place - b.place);
}

/** Whoever shares the first place; nobody before the first drop-in. */
export const firstOf = (rows: readonly Standing[]): string[] =>
  rows.filter(({ place, each }) => place === 1 && each > 0).map(({ name }) => name);

/** When the standings are final: the morning after the last day, once the round has looked for missed answers. */
export const closingMoment = (lastDay: string): string => `${addDays(lastDay, 1)}T09:00`;

/** A competition and how it stands; nothing stands before its first day. */
export interface CompetitionShown extends Competition {
  standings: Standing[];
}
