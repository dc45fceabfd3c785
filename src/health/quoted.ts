/** Names one after the other, each in quotation marks. */
export const quoted = (names: readonly string[]): string => names.map((each) => `“${each}”`).join(', ');
