/** Planned visits in counts, as the page about drop-ins says them. */
import type { Planned } from './rules';

type Sum = Omit<Planned, 'department'>;

export const sumOf = (list: readonly Planned[]): Sum =>
  list.reduce<Sum>(
    (sum, each) => ({ planned: sum.planned + each.planned, people: sum.people + each.people }),
    { planned: 0, people: 0 },
  );

/** '12 of 48'. */
export const outOf = ({ planned, people }: Sum): string => `${planned} of ${people}`;
