/** A file in memory. */
import type { Attachment } from '../../model';
import type { Execution } from '../../run/execution';
import { Service } from '../service';

/** Bytes are signed, −128 to 127, as Java's are. */
export class Blob extends Service {
  #name: string | null;
  #contentType: string | null;
  #bytes: number[];

  constructor(
    run: Execution,
    bytes: number[],
    contentType: string | null = null,
    name: string | null = null,
  ) {
    super(run);
    this.#bytes = signed(bytes);
    this.#contentType = contentType;
    this.#name = name;
  }
  getBytes(): number[] {
    return [...this.#bytes];
  }
  setBytes(bytes: number[]): this {
    this.#bytes = signed(bytes);
    return this;
  }
  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(Uint8Array.from(this.#bytes));
  }
  setDataFromString(text: string, _charset?: string): this {
    return this.setBytes([...Buffer.from(text)]);
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): this {
    this.#name = name;
    return this;
  }
  getContentType(): string | null {
    return this.#contentType;
  }
  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }
  copyBlob(): Blob {
    return new Blob(this.run, this.#bytes, this.#contentType, this.#name);
  }
  isGoogleType(): boolean {
    return false;
  }
}

export const signed = (bytes: Iterable<number>): number[] => Array.from(bytes, (each) => (each << 24) >> 24);

export const attachmentOf = (blob: Blob): Attachment => ({
  name: blob.getName() ?? 'Untitled',
  contentType: blob.getContentType() ?? 'application/octet-stream',
  base64: Buffer.from(Uint8Array.from(blob.getBytes())).toString('base64'),
});
