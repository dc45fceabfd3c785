/** The last of a list: Apps Script promises no newer JavaScript than ES2019, which has no `at`. */
export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
