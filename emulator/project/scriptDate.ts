/** A script's `Date`: it tells the execution's time, and its local parts are those of the script's time zone. */
import { fromWall, offsetAt, toWall } from '../platform/zones';

const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
type Method = (this: Date, ...args: unknown[]) => unknown;

/**
 * Changes the realm's own `Date` for good, and returns what takes its place, so that `instanceof` goes on holding. A
 * proxy would be too slow: scripts ask of every cell whether it is a Date.
 */
export function scriptDate(Real: DateConstructor, now: () => number, zone: string): DateConstructor {
  const methods = Real.prototype as unknown as Record<string, Method>;
  const hostPrototype = Date.prototype as unknown as Record<string, (...args: unknown[]) => number>;
  const shifted = (date: Date): Date => new Date(toWall(zone, date.getTime()));
  for (const part of [...PARTS, 'Day']) {
    methods[`get${part}`] = function () {
      const time = this.getTime();
      return Number.isNaN(time) ? time : hostPrototype[`getUTC${part}`]?.call(shifted(this));
    };
  }
  for (const part of PARTS) {
    methods[`set${part}`] = function (...args) {
      const wall = hostPrototype[`setUTC${part}`]?.apply(shifted(this), args) ?? Number.NaN;
      return this.setTime(Number.isNaN(wall) ? wall : fromWall(zone, wall));
    };
  }
  methods['getTimezoneOffset'] = function () {
    return -Math.round(offsetAt(zone, this.getTime()) / 60_000);
  };
  speak(methods, zone);
  function ScriptDate(...args: unknown[]) {
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, [instantOf(args, now, zone)], new.target);
  }
  Object.setPrototypeOf(ScriptDate, Object.getPrototypeOf(Real) as object);
  Object.defineProperties(ScriptDate, Object.getOwnPropertyDescriptors(Real));
  Object.assign(ScriptDate, { now, parse: (text: string) => instantOf([String(text)], now, zone) });
  Object.defineProperty(Real.prototype, 'constructor', {
    value: ScriptDate,
    writable: true,
    configurable: true,
  });
  return ScriptDate as unknown as DateConstructor;
}

/** What `new Date(...args)` means where clocks show the zone's time. */
function instantOf(args: unknown[], now: () => number, zone: string): unknown {
  if (args.length === 0) return now();
  if (args.length > 1) {
    const wall = Date.UTC(...(args.map(Number) as [number, number]));
    return Number.isNaN(wall) ? wall : fromWall(zone, wall);
  }
  const [only] = args;
  if (typeof only !== 'string') return only;
  const parsed = new Date(only);
  if (Number.isNaN(parsed.getTime()) || isAbsolute(only)) return parsed.getTime();
  return fromWall(zone, parsed.getTime() - parsed.getTimezoneOffset() * 60_000);
}

/** A text with a zone, or a day alone in ISO form, which the language reads as UTC. */
const isAbsolute = (text: string): boolean =>
  /(z|gmt|utc|[+-]\d\d:?\d\d)\s*(\([^)]*\))?\s*$/i.test(text) ||
  /^[+-]?\d{4,6}(-\d\d){0,2}$/.test(text.trim());

/** The texts that a date prints as. */
function speak(methods: Record<string, Method>, zone: string): void {
  const toLocale = { toLocaleString: {}, toLocaleDateString: {}, toLocaleTimeString: {} };
  for (const name of Object.keys(toLocale) as (keyof typeof toLocale)[]) {
    methods[name] = function (locales, options) {
      const wanted = { timeZone: zone, ...(options as Intl.DateTimeFormatOptions | undefined) };
      return new Date(this.getTime())[name](locales as string | undefined, wanted);
    };
  }
  const words = (date: Date): { day: string; time: string } => {
    const wall = new Date(toWall(zone, date.getTime()));
    const offset = Math.round(offsetAt(zone, date.getTime()) / 60_000);
    const two = (n: number): string => String(Math.abs(n)).padStart(2, '0');
    const sign = offset < 0 ? '-' : '+';
    const [weekday, day, month, year] = wall.toUTCString().replace(',', '').split(' ');
    const clock = wall.toISOString().slice(11, 19);
    return {
      day: `${weekday} ${month} ${day} ${year}`,
      time: `${clock} GMT${sign}${two(Math.trunc(offset / 60))}${two(offset % 60)} (${zoneName(zone, date)})`,
    };
  };
  const say = (pick: (date: Date) => string): Method =>
    function () {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : pick(this);
    };
  methods['toDateString'] = say((date) => words(date).day);
  methods['toTimeString'] = say((date) => words(date).time);
  methods['toString'] = say((date) => `${words(date).day} ${words(date).time}`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function zoneName(zone: string, date: Date): string {
  const known = formats.get(zone);
  const format = known ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'long' });
  if (!known) formats.set(zone, format);
  const parts = format.formatToParts(date.getTime());
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}
