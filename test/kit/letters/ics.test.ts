/** Invitations: what a calendar program reads back is what was written. */
import fc from 'fast-check';
import { icsType, toIcs } from '../../../src/kit/letters/ics';
import type { Invitation } from '../../../src/records/letter';
import { readIcs } from '../../readIcs';

const toUtc = (moment: string): string => `${moment.replace(/[-:]/g, '')}00Z`;
const WRITTEN = '2026-09-15T16:05';
const anInvitation = (given: Partial<Invitation> = {}): Invitation => ({
  uid: 'session-1@stepwise',
  title: 'Coaching: Sam Patel and Rachel Ng',
  starts: '2026-09-29T15:30',
  minutes: 30,
  description: 'Your action step is in the letter.',
  organiser: { name: 'Rachel Ng', email: 'rng@northfield.example' },
  attendees: [
    { name: 'Sam Patel', email: 'spa@northfield.example' },
    { name: 'Rachel Ng', email: 'rng@northfield.example' },
  ],
  ...given,
});

const unfolded = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

test('an invitation, line by line', () => {
  expect(unfolded(toIcs(anInvitation(), toUtc, WRITTEN))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stepwise//Coaching//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:session-1@stepwise',
    'DTSTAMP:20260915T160500Z',
    'DTSTART:20260929T153000Z',
    'DTEND:20260929T160000Z',
    'SUMMARY:Coaching: Sam Patel and Rachel Ng',
    'DESCRIPTION:Your action step is in the letter.',
    'ORGANIZER;CN="Rachel Ng":mailto:rng@northfield.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Sam Patel":mailto:spa@northfield.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="Rachel Ng":mailto:rng@northfield.example',
    'STATUS:CONFIRMED',
    'SEQUENCE:0',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a late meeting ends on the next day', () =>
  expect(toIcs(anInvitation({ starts: '2026-09-30T23:45' }), toUtc, WRITTEN)).toContain(
    'DTEND:20261001T001500Z\r\n',
  ));

test.each([
  ['commas and semicolons', 'Maths, 9B; room 4'],
  ['a backslash before an n', 'C:\\new'],
  ['line breaks', 'one\ntwo'],
  ['letters of four octets', '👩‍🏫'.repeat(40)],
])('reads back %s', (_, written) =>
  expect(readIcs(toIcs(anInvitation({ description: written }), toUtc, WRITTEN)).description).toBe(written),
);

test('any title and description read back, in lines of 75 octets that split no character', () => {
  const character = fc.constantFrom('x', ' ', ',', ';', '\\', 'n', '\n', 'é', '’', '漢', '👩', '🏽');
  const written = fc.string({ unit: character, minLength: 60, maxLength: 300 });
  fc.assert(
    fc.property(written, written, (title, description) => {
      const ics = toIcs(anInvitation({ title, description }), toUtc, WRITTEN);
      expect(readIcs(ics)).toMatchObject({ title, description });
      for (const line of ics.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
        // A backslash and what it escapes stay together.
        expect(line).not.toMatch(/(^|[^\\])(\\\\)*\\$/);
      }
    }),
  );
});

test('a name can add no line and no parameter of its own', () => {
  const name = 'Sam "S"\r\nATTENDEE:mailto:x@y.example';
  const lines = unfolded(
    toIcs(anInvitation({ attendees: [{ name, email: 'spa@northfield.example' }] }), toUtc, WRITTEN),
  );
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([
    expect.stringContaining('CN="Sam ’S’ ATTENDEE:mailto:x@y.example":mailto:spa@northfield.example'),
  ]);
});

test('a meeting that moves keeps its UID, with a higher number; one that is withdrawn is cancelled', () => {
  const moved = anInvitation({ sequence: 1, starts: '2026-09-30T15:30' });
  expect(icsType(moved)).toBe('text/calendar; method=REQUEST; charset=utf-8');
  expect(readIcs(toIcs(moved, toUtc, WRITTEN))).toMatchObject({
    method: 'REQUEST',
    uid: 'session-1@stepwise',
    sequence: 1,
    stamp: '2026-09-15T16:05:00Z',
    starts: '2026-09-30T15:30:00Z',
    ends: '2026-09-30T16:00:00Z',
    status: 'CONFIRMED',
  });
  const withdrawn = { ...moved, sequence: 2, withdrawn: true as const };
  expect(icsType(withdrawn)).toBe('text/calendar; method=CANCEL; charset=utf-8');
  expect(readIcs(toIcs(withdrawn, toUtc, WRITTEN))).toMatchObject({
    method: 'CANCEL',
    uid: 'session-1@stepwise',
    sequence: 2,
    status: 'CANCELLED',
  });
});
