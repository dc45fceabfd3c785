/** How long a round trip takes, in virtual milliseconds [docs] [tan]. */

/** A range: a fixed price, then by the cell; a full read of ten million cells took 45–85 s. */
export const rangeRead = (cells: number): number => 100 + cells / 150;
export const flush = (cells: number): number => 100 + cells / 100;

export const LATENCY = {
  property: { read: 30, write: 60 },
  cache: { read: 10, write: 75 },
  form: 150,
  mail: 300,
  lock: 50,
  trigger: 100,
} as const;
