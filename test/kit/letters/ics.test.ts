/** Invitations: what a calendar program reads back is what was written. */
import fc from 'fast-check';
import { toIcs } from '../../../src/kit/letters/ics';
import type { Invitation } from '../../../src/records/letter';

const toUtc = (moment: string): string => `${moment.replace(/[-:]/g, '')}00Z`;
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
const readBack = (ics: string, name: string): string | undefined =>
  unfolded(ics)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

test('an invitation, line by line', () => {
  expect(unfolded(toIcs(anInvitation(), toUtc, '2026-09-15T16:05'))).toEqual([
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

test('is stamped with its start unless told when it was written', () =>
  expect(toIcs(anInvitation(), toUtc)).toContain('DTSTAMP:20260929T153000Z\r\n'));

test('a late meeting ends on the next day', () =>
  expect(toIcs(anInvitation({ starts: '2026-09-30T23:45' }), toUtc)).toContain('DTEND:20261001T001500Z\r\n'));

test.each([
  ['commas and semicolons', 'Maths, 9B; room 4'],
  ['a backslash before an n', 'C:\\new'],
  ['line breaks', 'one\ntwo'],
  ['letters of four octets', '👩‍🏫'.repeat(40)],
])('reads back %s', (_, written) =>
  expect(readBack(toIcs(anInvitation({ description: written }), toUtc), 'DESCRIPTION')).toBe(written),
);

test('any title and description read back, in lines of 75 octets that split no character', () => {
  const character = fc.constantFrom('x', ' ', ',', ';', '\\', 'n', '\n', 'é', '’', '漢', '👩', '🏽');
  const written = fc.string({ unit: character, minLength: 60, maxLength: 300 });
  fc.assert(
    fc.property(written, written, (title, description) => {
      const ics = toIcs(anInvitation({ title, description }), toUtc);
      expect(readBack(ics, 'SUMMARY')).toBe(title);
      expect(readBack(ics, 'DESCRIPTION')).toBe(description);
      for (const line of ics.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
    }),
  );
});

test('a name can add no line and no parameter of its own', () => {
  const name = 'Sam "S"\r\nATTENDEE:mailto:x@y.example';
  const lines = unfolded(
    toIcs(anInvitation({ attendees: [{ name, email: 'spa@northfield.example' }] }), toUtc),
  );
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([
    expect.stringContaining('CN="Sam ’S’ ATTENDEE:mailto:x@y.example":mailto:spa@northfield.example'),
  ]);
});
