/** What the pages of the set-up may ask for. */
import type { Desk } from '../../desk';
import { type StaffMember, staff, type Term, terms } from '../../records';
import { shapeOf } from '../../records/schema';
import { BUILD_PARTS, build as buildPart } from '../../setUp/buildSchool';
import type { BuildPart, SchoolAnswers } from '../../setUp/parts';
import { saveSchool as keepSchool } from '../../setUp/saveSchool';
import { importStaff as bringIn } from '../../setUp/staff/importStaff';
import { saveTerms as keepTerms } from '../../setUp/terms/saveTerms';
import { checked, listOf, oneOf, textUpTo } from './check';
import { id, rowOf } from './given';
import { saveAndShow } from './open';

const schoolAnswers = shapeOf({ schoolName: id, timeZone: id, leads: textUpTo(2_000) });

export const saveSchool = (answers: SchoolAnswers): Desk =>
  saveAndShow('Saving the school', (world) => keepSchool(world, checked(schoolAnswers, answers)));

const termRows = listOf(rowOf(terms));

export const saveTerms = (given: Term[]): Desk =>
  saveAndShow('Saving term dates', (world) => keepTerms(world, checked(termRows, given)));

const staffRows = listOf(rowOf(staff));

export const importStaff = (given: StaffMember[], seen: StaffMember[]): Desk =>
  saveAndShow('Importing staff', (world) =>
    bringIn(world, checked(staffRows, given), checked(staffRows, seen)),
  );

export const build = (part: BuildPart): Desk =>
  saveAndShow(`Building: ${part}`, (world) => buildPart(world, checked(oneOf(BUILD_PARTS), part)));
