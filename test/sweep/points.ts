/** Where and how a run is disturbed: everywhere once, and at places drawn by chance together with something else. */
import { type Chance, chance } from '../../demo/random';

/**
 * A run is killed at a round trip; that round trip throws before or after its work; a person moves rows or columns just
 * before it; another run has the lock; the trigger is told of an answer twice, or once more of a blank one.
 */
export type Disturbance = 'kill' | 'fault before' | 'fault after' | 'hand' | 'busy' | 'twice' | 'echoed';

export interface Point {
  how: Disturbance;
  /** From 1; 0 for the whole run. */
  trip: number;
  /** What a person does is drawn from it. */
  seed?: number;
  /** What befalls the same run after a hand or a second delivery, and after a kill or a fault the run that mends. */
  followedBy?: Point;
}

const BREAKS = ['kill', 'fault before', 'fault after'] as const;

/** Every point at which a call of so many round trips can be disturbed. */
export const pointsOf = (trips: number): Point[] => [
  { how: 'busy', trip: 0 },
  ...Array.from({ length: trips }, (_, at) => at + 1).flatMap((trip) => BREAKS.map((how) => ({ how, trip }))),
];

/** Round trips drawn by chance, at each of which somebody's hand comes in: a schedule for each seed. */
export const schedulesOf = (trips: number, count: number): Point[] =>
  drawn(trips, count, (seed) => ({ how: 'hand', trip: chance(seed).between(1, trips), seed }));

/**
 * Two disturbances of one day, drawn by chance: half of them break the run and then the one that mends it, and half put
 * a person's hand, or a second delivery of a form's answer, before the break.
 */
export const pairsOf = (trips: number, count: number, isDelivered: boolean): Point[] =>
  drawn(trips, count, (seed) => {
    const dice = chance(seed * 131 + trips);
    if (seed % 2 === 1) return { ...breakAt(dice, 1, trips), followedBy: breakAt(dice, 1, trips) };
    if (isDelivered && seed % 4 === 2)
      return {
        how: dice.one(['twice', 'echoed'] as const),
        trip: 0,
        followedBy: breakAt(dice, 1, 2 * trips),
      };
    const trip = dice.between(1, trips);
    return { how: 'hand', trip, seed, followedBy: breakAt(dice, trip, trips) };
  });

const breakAt = (dice: Chance, first: number, last: number): Point => ({
  how: dice.one(BREAKS),
  trip: dice.between(first, last),
});

const drawn = (trips: number, count: number, draw: (seed: number) => Point): Point[] =>
  Array.from({ length: trips > 0 ? count : 0 }, (_, at) => draw(at + 1));

export const sayPoint = ({ how, trip, seed, followedBy }: Point): string =>
  `${how} at ${trip}${seed ? ` (seed ${seed})` : ''}${followedBy ? `, then ${sayPoint(followedBy)}` : ''}`;
