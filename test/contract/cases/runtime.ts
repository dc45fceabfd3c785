/** What the runtime has and lacks, and its small tools. */
import { type Fact, fact, refusal } from '../fact';

const ABSENT =
  'setTimeout setInterval fetch URL URLSearchParams TextEncoder atob crypto performance process Blob structuredClone require module';

const day = () => new Date('2026-03-02T09:05:00Z') as never;

export const runtime: Fact[] = [
  fact(
    '[docs]',
    'what browsers and Node have, and scripts don’t',
    () => {
      const world = globalThis as unknown as Record<string, unknown>;
      return ABSENT.split(' ').filter((name) => world[name] !== undefined);
    },
    [],
  ),
  fact(
    '[ref]',
    'patterns are Java’s',
    () =>
      ["yyyy-MM-dd'T'HH:mm", 'EEE d MMM yy', 'EEEE', 'h:mm a', 'D'].map((each) =>
        Utilities.formatDate(day(), 'Europe/London', each),
      ),
    ['2026-03-02T09:05', 'Mon 2 Mar 26', 'Monday', '9:05 AM', '61'],
  ),
  fact(
    '[ref]',
    'a zone is a place or an offset',
    () => ['GMT', 'GMT+01:00', 'America/New_York'].map((each) => Utilities.formatDate(day(), each, 'HH:mm')),
    ['09:05', '10:05', '04:05'],
  ),
  fact(
    '[ref]',
    'parseDate reads in its zone',
    () => Utilities.parseDate('2026-07-01T09:00', 'Europe/London', "yyyy-MM-dd'T'HH:mm"),
    '2026-07-01T08:00:00.000Z',
  ),
  fact(
    '[ref]',
    'a digest is of signed bytes',
    () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').slice(0, 4),
    [12, -63, 117, -71],
  ),
  fact(
    '[ref]',
    'base64 there and back',
    () => [Utilities.base64Encode('é'), Utilities.base64Decode('w6k=')],
    ['w6k=', [-61, -87]],
  ),
  fact(
    '[ref]',
    'a UUID has its shape',
    () => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(Utilities.getUuid()),
    true,
  ),
  fact(
    '[ref]',
    'formatString is printf',
    () => Utilities.formatString('%s has %05.2f and %d%%', 'a', 2.345, 7),
    'a has 02.35 and 7%',
  ),
  fact(
    '[ref]',
    'a blob knows its text, type and name',
    () => {
      const blob = Utilities.newBlob('é', 'text/calendar', 'a.ics');
      return [blob.getDataAsString(), blob.getContentType(), blob.getName(), blob.getBytes()];
    },
    ['é', 'text/calendar', 'a.ics', [-61, -87]],
  ),
  refusal(
    '[ref]',
    'formatDate of no date',
    () => Utilities.formatDate('x' as never, 'GMT', 'yyyy'),
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ),
  fact(
    '[live]',
    'a service’s error is an Error named Exception',
    ({ sheet }) => {
      try {
        sheet.getRange(0, 1);
      } catch (problem) {
        return [problem instanceof Error, (problem as Error).name];
      }
      return null;
    },
    [true, 'Exception'],
  ),
  fact(
    '[live]',
    'values from services are the script’s own arrays and dates',
    ({ sheet }) => {
      const values = sheet.getRange('A1').setValue(new Date()).getValues();
      return [values.constructor === Array, values[0]?.[0] instanceof Date];
    },
    [true, true],
  ),
];
