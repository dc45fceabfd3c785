/**
 * Moments as the school's records know them: local, to the second, and without seconds where those are nought. So each
 * moment is written in one way only, and the order of the texts is the order of the moments.
 */

const TO_THE_MINUTE = "yyyy-MM-dd'T'HH:mm";
const TO_THE_SECOND = `${TO_THE_MINUTE}:ss`;

/** '2026-09-22T15:30:24', or '2026-09-22T15:30' on the full minute. */
export const momentOf = (date: Date, zone: string): string =>
  Utilities.formatDate(date, zone, TO_THE_SECOND).replace(/(T..:..):00$/, '$1');

/** The Date of a moment, with seconds or without. */
export const momentIn = (moment: string, zone: string): Date =>
  Utilities.parseDate(
    moment,
    zone,
    moment.length > 'yyyy-mm-ddThh:mm'.length ? TO_THE_SECOND : TO_THE_MINUTE,
  );
