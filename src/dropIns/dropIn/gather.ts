/** Gathers what drop-ins are counted from, and remembers how departments were counted when it was shown. */
import type { Change, Needs } from '../../ports';
import { dropIns, staff, terms } from '../../records';
import { changeSettings } from '../../school/settings';
import type { DropInData } from './counts';
import { groupsOn, rememberedGroups } from './groups';

export const gatherDropIns = ({ tables, settings }: Needs<'settings' | 'tables'>): DropInData => ({
  staff: tables.all(staff),
  terms: tables.all(terms),
  dropIns: tables.all(dropIns),
  groups: rememberedGroups(settings.departmentGroups),
});

/** Until there is a drop-in to count, departments may change as they like. */
export function rememberGroups({ settings }: Needs<'settings'>, data: DropInData, today: string): Change[] {
  const departmentGroups = data.dropIns.length > 0 ? JSON.stringify(groupsOn(data, today)) : '';
  return departmentGroups === settings.departmentGroups ? [] : changeSettings({ departmentGroups });
}
