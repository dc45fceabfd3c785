/** An invitation as iCalendar (RFC 5545, RFC 5546), which mail programs offer to put in the calendar. */
import type { Invitation } from '../../records/letter';
import { addMinutes } from '../../school/days';

/** Lines hold 75 octets at most, their line break not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const methodOf = ({ withdrawn }: Invitation): string => (withdrawn ? 'CANCEL' : 'REQUEST');

/** The type of the mail's part: a mail program knows an invitation, and its withdrawal, by the method that it names. */
export const icsType = (invitation: Invitation): string =>
  `text/calendar; method=${methodOf(invitation)}; charset=utf-8`;

/**
 * The text of an invitation, or of its withdrawal. `toUtc` turns a local moment into '20260922T143000Z'; `writtenAt` is
 * the local moment at which the letter was written.
 */
export function toIcs(invitation: Invitation, toUtc: (moment: string) => string, writtenAt: string): string {
  const { uid, sequence = 0, title, starts, minutes, description, organiser, attendees } = invitation;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stepwise//Coaching//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${methodOf(invitation)}`,
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${toUtc(writtenAt)}`,
    `DTSTART:${toUtc(starts)}`,
    `DTEND:${toUtc(addMinutes(starts, minutes))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `ORGANIZER;CN=${quoted(organiser.name)}:mailto:${organiser.email}`,
    ...attendees.map((each) => attendee(each, each.email === organiser.email)),
    `STATUS:${invitation.withdrawn ? 'CANCELLED' : 'CONFIRMED'}`,
    `SEQUENCE:${sequence}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** The organiser chose the time, and so has accepted; everyone else is asked. */
const attendee = ({ name, email }: { name: string; email: string }, organises: boolean): string =>
  `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${organises ? 'ACCEPTED' : 'NEEDS-ACTION;RSVP=TRUE'}` +
  `;CN=${quoted(name)}:mailto:${email}`;

/** A line break is written as `\n`; other control characters have no place in a calendar (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** A parameter can hold neither its own quotation marks nor a line break (RFC 5545, 3.2). */
const quoted = (text: string): string => `"${text.replace(/"/g, '’').replace(/[\s\p{Cc}]+/gu, ' ')}"`;

/**
 * Breaks a line between characters, never inside one, nor between a backslash and what it escapes, over which some
 * readers stumble; each continuation starts with a space, which counts.
 */
function folded(line: string): string {
  let result = '';
  let room = LONGEST_LINE;
  for (const part of line.match(/\\.|./gsu) ?? []) {
    const octets = [...part].reduce((sum, character) => sum + octetsOf(character), 0);
    if (octets > room) {
      result += '\r\n ';
      room = LONGEST_LINE - 1;
    }
    result += part;
    room -= octets;
  }
  return result;
}

/** The length of one character in UTF-8; Apps Script has no TextEncoder. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
