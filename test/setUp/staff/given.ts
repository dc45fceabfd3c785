/** A staff list in a few words, read on the day on which tests take place. */
import type { StaffMember } from '../../../src/records';
import { planStaff } from '../../../src/setUp/staff/plan';
import { aPerson, TODAY } from '../../builders';

const HEADINGS = 'Forename,Surname,Staff code,Department,Post,Line manager,Start date,E-mail,Status';

export const list = (...lines: string[]) => [HEADINGS, ...lines].join('\n');
export const plan = (text: string, current: StaffMember[] = []) => planStaff(text, current, TODAY);
export const reasons = (text: string, current: StaffMember[] = []) =>
  plan(text, current).unusable.map(({ line, reason }) => [line, reason]);

/** Someone in the sheet, and the line of a list that says just the same. */
export const rachel = aPerson({ email: 'r.ng@n.example', post: 'Teacher', startedOn: '' });
export const rachelLine = 'Rachel,Ng,RNG,Maths,Teacher,,,r.ng@n.example,Current';
