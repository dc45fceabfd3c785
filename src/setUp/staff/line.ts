/** Reads one line of a staff list: who it is, and whether they are still here. */
import { readDay } from '../../kit/pasted/days';
import { type Line, longProblem, type Spellings } from '../../kit/pasted/table';
import { isEmail } from '../../records/field';
import { givenCode } from './codes';

export type StaffColumn =
  | 'forename'
  | 'surname'
  | 'name'
  | 'email'
  | 'department'
  | 'post'
  | 'code'
  | 'lineManager'
  | 'startedOn'
  | 'status'
  | 'leftOn';

export const STAFF_HEADINGS: Spellings<StaffColumn> = {
  forename: [
    'Preferred forename',
    'Preferred first name',
    'Known as',
    'Forename',
    'First name',
    'Given name',
  ],
  surname: ['Preferred surname', 'Surname', 'Last name', 'Family name', 'Legal surname'],
  name: ['Name', 'Full name', 'Staff name'],
  email: ['Work e-mail', 'E-mail', 'E-mail address', 'Work e-mail address', 'School e-mail'],
  department: ['Department', 'Faculty', 'Subject', 'Dept', 'Department name'],
  post: ['Post', 'Job title', 'Role', 'Position', 'Post title'],
  code: ['Staff code', 'Code', 'Initials', 'Staff ID', 'Staff initials'],
  lineManager: ['Line manager', 'Line manager code', 'Manager', 'Reports to'],
  startedOn: ['Start date', 'Started', 'Started on', 'Date started', 'Employment start'],
  status: ['Status', 'Employment status'],
  leftOn: [
    'Leaving date',
    'Date of leaving',
    'Date left',
    'Left on',
    'Leave date',
    'End date',
    'Employment end',
  ],
};

const COLUMNS = Object.keys(STAFF_HEADINGS) as StaffColumn[];

/** A person as the list describes them; '' where it says nothing. */
export interface Listed {
  forename: string;
  surname: string;
  email: string;
  department: string;
  post: string;
  code: string;
  lineManager: string;
  startedOn: string;
  status: 'Current' | 'Left';
  leftOn: string;
}

type PersonReading = { person: Listed; reason?: undefined } | { reason: string };

const TITLE = /^(mr|mrs|ms|miss|mx|dr|prof|sir)\.? (?=\S)/i;
const GONE = /^(left|leaver|leaving|former|resigned|retired|inactive)\b/i;

/** Forename and surname, from their own columns or from a name such as 'Ng, Rachel' or 'Mrs Rachel Ng'. */
export function nameOn(line: Line<StaffColumn>): { forename: string; surname: string } {
  const [forename, surname] = [line.get('forename'), line.get('surname')];
  if (forename || surname) return { forename, surname };
  const whole = line.get('name').replace(TITLE, '');
  const comma = whole.indexOf(',');
  if (comma >= 0) {
    return {
      forename: whole
        .slice(comma + 1)
        .trim()
        .replace(TITLE, ''),
      surname: whole.slice(0, comma).trim(),
    };
  }
  const space = whole.indexOf(' ');
  return space < 0
    ? { forename: whole, surname: '' }
    : { forename: whole.slice(0, space), surname: whole.slice(space + 1) };
}

/** A day, or '' for an empty cell, or the sentence that says which column to mend. */
function dayIn(text: string, heading: string): { day: string; reason?: undefined } | { reason: string } {
  if (text === '') return { day: '' };
  const reading = readDay(text);
  return reading.problem === undefined ? reading : { reason: `${heading}: ${reading.problem}` };
}

/** The leaving date has a column of its own or stands in the status: 'Left 31/08/2026'. */
function leavingText(line: Line<StaffColumn>): string {
  const status = line.get('status');
  return line.get('leftOn') || (GONE.test(status) ? (status.match(/\d.*\d/)?.[0] ?? '') : '');
}

/** Someone whose leaving date is still to come is current. */
function statusOn(line: Line<StaffColumn>, leftOn: string, today: string): Listed['status'] {
  if (leftOn !== '') return leftOn < today ? 'Left' : 'Current';
  return GONE.test(line.get('status')) ? 'Left' : 'Current';
}

function nameProblem(forename: string, surname: string): string | undefined {
  if (forename && surname) return undefined;
  const given = forename || surname;
  return given ? `${given} needs both a forename and a surname.` : 'There is no name on this line.';
}

export function readPerson(line: Line<StaffColumn>, today: string): PersonReading {
  const { forename, surname } = nameOn(line);
  const wrong = nameProblem(forename, surname) ?? longProblem(line, COLUMNS);
  if (wrong) return { reason: wrong };
  const email = line.get('email').toLowerCase();
  if (email === '') return { reason: `${forename} ${surname} has no e-mail address.` };
  if (!isEmail(email)) return { reason: `${email} is not a whole e-mail address.` };
  const started = dayIn(line.get('startedOn'), 'Start date');
  if (started.reason !== undefined) return started;
  const left = dayIn(leavingText(line), 'Leaving date');
  if (left.reason !== undefined) return left;
  return {
    person: {
      forename,
      surname,
      email,
      department: line.get('department'),
      post: line.get('post'),
      code: givenCode(line.get('code')),
      lineManager: line.get('lineManager'),
      startedOn: started.day,
      status: statusOn(line, left.day, today),
      leftOn: left.day,
    },
  };
}
