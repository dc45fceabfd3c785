/** Turns moments into what a clock on the wall shows in a time zone, and back, for any IANA zone. */

const QUARTER = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/**
 * Milliseconds by which the zone's clocks are ahead of UTC at a moment. The zone may be an offset such as `+01:00`.
 * @throws RangeError for an unknown zone
 */
export function offsetAt(zone: string, at: number): number {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed) return Number(`${fixed[1]}1`) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(at / QUARTER);
  const cached = known.get(quarter);
  if (cached !== undefined) return cached;
  const offset = measure(zone, quarter * QUARTER);
  known.set(quarter, offset);
  return offset;
}

/** The wall clock's reading, as milliseconds that `Date.UTC` would give for it. */
export const toWall = (zone: string, at: number): number => at + offsetAt(zone, at);

/** The moment at which the zone's clocks show `wall`; the earlier one where they show it twice. */
export function fromWall(zone: string, wall: number): number {
  const guess = wall - offsetAt(zone, wall - offsetAt(zone, wall));
  const earlier = wall - offsetAt(zone, guess - 3 * 3_600_000);
  return toWall(zone, earlier) === wall ? earlier : guess;
}

/** `'2026-03-02T09:30:00.000'` for a wall reading. */
export const wallText = (wall: number): string => new Date(wall).toISOString().slice(0, -1);

/** The wall reading for `'2026-03-02'` or `'2026-03-02T09:30'`, of any precision. */
export const parseWall = (text: string): number => Date.parse(text.includes('T') ? `${text}Z` : text);

function measure(zone: string, at: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
  wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']));
  return wall.getTime() - Math.floor(at / 1000) * 1000;
}
