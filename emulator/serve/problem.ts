/** Something that the person at the page should read as a sentence. */
export class Problem extends Error {}
