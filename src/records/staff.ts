/** Everyone who works at the school and may visit, coach, be coached or get a letter. */
import { choice, day, email, id, optional, text } from './field';
import { type RecordOf, record } from './record';

const ROLES = ['Teacher', 'Head of department', 'Senior leader', 'Support staff'] as const;

export const staff = record(
  'Staff',
  {
    forename: text('Forename', { width: 110 }),
    surname: text('Surname', { width: 120 }),
    department: optional(text('Department', { width: 180 })),
    post: optional(text('Post', { width: 170, note: 'The post as the school’s own system names it.' })),
    role: choice('Role', ROLES, { note: 'Decides which letters this person gets.' }),
    email: email('Work e-mail', { was: ['Email', 'E-mail'] }),
    lineManager: optional(text('Line manager', { width: 90, note: 'The staff code of the line manager.' })),
    startedOn: optional(day('Started on')),
    status: choice('Status', ['Current', 'Left'], { width: 80 }),
    leftOn: optional(day('Left on')),
    named: optional(
      choice('May be named', ['Asked', 'Yes', 'No'], {
        width: 90,
        note: 'Whether their name may stand beside shout-outs on the wall and in the bulletin. They say so themselves, in the form “Being named”; a staff list never changes it.',
      }),
    ),
    id: id('Staff code', {
      width: 90,
      note: 'The key to this person everywhere in the sheet: please never change it.',
    }),
  },
  {
    purpose: 'Everyone at the school. Paste a new export in the sidebar (Set up → Staff) rather than here.',
    colour: '#188038',
    inACopy: 'with the rows',
  },
);

export type StaffMember = RecordOf<typeof staff>;
export type Role = (typeof ROLES)[number];
