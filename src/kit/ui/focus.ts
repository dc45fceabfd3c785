/** Takes the keyboard to a box that the answer just given makes appear, or to the one it is about. */
export const focusOn = (id: string): void => {
  // The screen is drawn again first.
  setTimeout(() => document.getElementById(id)?.focus());
};
