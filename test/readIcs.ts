/** A second opinion on the invitations: each file of a test is read by ical.js, strictly. */
import ICAL from 'ical.js';

export interface Read {
  method: string;
  uid: string;
  sequence: number;
  stamp: string;
  starts: string;
  ends: string;
  status: string;
  title: string;
  description: string;
  organiser: string;
  attendees: string[];
}

/** What a calendar program finds in the file; throws where ical.js can't read it, or something that is required is missing. */
export function readIcs(text: string): Read {
  for (const line of text.split('\r\n'))
    if (Buffer.byteLength(line) > 75) throw new Error(`A line is longer than 75 octets: ${line}`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  if (events.length !== 1) throw new Error(`There are ${events.length} events.`);
  const [event] = events as [InstanceType<typeof ICAL.Component>];
  const value = (name: string, of = event): string => {
    const found = of.getAllProperties(name);
    if (found.length !== 1) throw new Error(`There are ${found.length} of ${name}.`);
    return String(found[0]?.getFirstValue());
  };
  if (value('version', calendar) !== '2.0' || value('prodid', calendar) === '')
    throw new Error('It says neither its version nor who made it.');
  return {
    method: value('method', calendar),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    stamp: value('dtstamp'),
    starts: value('dtstart'),
    ends: value('dtend'),
    status: value('status'),
    title: value('summary'),
    description: value('description'),
    organiser: value('organizer'),
    attendees: event.getAllProperties('attendee').map((each) => String(each.getFirstValue())),
  };
}
