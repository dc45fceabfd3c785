/** Moves the focus to a box that the last answer made appear, or to the box that the answer is about. */
export const focusOn = (id: string): void => {
  // The screen must be drawn again before the box is there.
  setTimeout(() => document.getElementById(id)?.focus());
};
