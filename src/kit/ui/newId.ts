/** Makes ids in the page. */

/** A unique id, by which a second sending of a conversation or a note is known as the same one. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
