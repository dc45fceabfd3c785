/** Small tools that never leave the script's own machine. */

import { createHash, createHmac } from 'node:crypto';
import { dsvFormat } from 'd3-dsv';
import { GoogleError } from '../../platform/errors';
import { offsetAt } from '../../platform/zones';
import { Blob, signed } from '../base/blob';
import { type Enum, javaType, Service } from '../service';
import { Charset, DigestAlgorithm, MacAlgorithm } from './enums';
import { formatInstant, parseInstant } from './javaDates';

type Data = string | number[];

export class Utilities extends Service {
  override readonly constants = { Charset, DigestAlgorithm, MacAlgorithm };

  /** By a Java SimpleDateFormat pattern. @throws GoogleError for what is no date, and for letters unknown to Java */
  formatDate(date: Date, timeZone: string, format: string): string {
    if (!(date instanceof Date)) {
      throw new GoogleError(
        `The parameters (${javaType(date)},String,String) don't match the method signature for Utilities.formatDate.`,
      );
    }
    if (Number.isNaN(date.getTime()))
      throw new GoogleError('Invalid argument: date. Should be of type: Date');
    return formatInstant(date.getTime(), zoneOf(timeZone), format);
  }
  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseInstant(date, zoneOf(timeZone), format));
  }
  /** printf-like: `%s`, `%d`, `%05.2f`, `%%`. */
  formatString(template: string, ...args: unknown[]): string {
    let next = 0;
    return template.replace(
      /%(-?)(0?)(\d*)(?:\.(\d+))?([sdif%])/g,
      (_, left, zero, width, precision, kind) => {
        if (kind === '%') return '%';
        const value = args[next++];
        const text =
          kind === 's'
            ? String(value)
            : kind === 'f'
              ? Number(value).toFixed(Number(precision ?? 6))
              : String(Math.trunc(Number(value)));
        return left ? text.padEnd(Number(width)) : text.padStart(Number(width), zero ? '0' : ' ');
      },
    );
  }
  newBlob(data: Data, contentType: string | null = null, name: string | null = null): Blob {
    return new Blob(
      this.run,
      bytes(data),
      contentType ?? (typeof data === 'string' ? 'text/plain' : null),
      name,
    );
  }
  getUuid(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.run.world.random() * 16).toString(16)).join(
      '',
    );
    const variant = '89ab'[Math.floor(this.run.world.random() * 4)];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
  computeDigest(algorithm: Enum, value: Data, _charset?: Enum): number[] {
    return signed(
      createHash(nodeName(algorithm))
        .update(Uint8Array.from(bytes(value)))
        .digest(),
    );
  }
  computeHmacSha256Signature(value: Data, key: Data, charset?: Enum): number[] {
    return this.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, value, key, charset);
  }
  computeHmacSignature(algorithm: Enum, value: Data, key: Data, _charset?: Enum): number[] {
    return signed(
      createHmac(nodeName(algorithm), Uint8Array.from(bytes(key)))
        .update(Uint8Array.from(bytes(value)))
        .digest(),
    );
  }
  base64Encode(data: Data, _charset?: Enum): string {
    return Buffer.from(Uint8Array.from(bytes(data))).toString('base64');
  }
  base64EncodeWebSafe(data: Data, charset?: Enum): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }
  base64Decode(encoded: string, _charset?: Enum): number[] {
    return signed(Buffer.from(encoded, 'base64'));
  }
  base64DecodeWebSafe(encoded: string, charset?: Enum): number[] {
    return this.base64Decode(encoded.replaceAll('-', '+').replaceAll('_', '/'), charset);
  }
  parseCsv(text: string, delimiter = ','): string[][] {
    return dsvFormat(delimiter).parseRows(text);
  }
  /** Virtual time goes by; nobody waits. Five minutes at most. [ref] */
  sleep(milliseconds: number): void {
    if (milliseconds > 300_000) throw new GoogleError('Invalid argument: milliseconds');
    this.run.spend(milliseconds);
  }
  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }
  jsonParse(text: string): unknown {
    return JSON.parse(text);
  }
}

const bytes = (data: Data): number[] => (typeof data === 'string' ? [...Buffer.from(data)] : data);

const nodeName = (algorithm: Enum): string =>
  algorithm.name().replace('HMAC_', '').toLowerCase().replace('_', '');

/** An IANA name, or an offset such as `GMT+1` or `GMT+01:00`. */
function zoneOf(name: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d\d)?$/.exec(name);
  if (offset) return `${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`;
  try {
    offsetAt(name, 0);
    return name;
  } catch {
    throw new GoogleError(`Invalid argument: timeZone. Should be of type: String`);
  }
}
