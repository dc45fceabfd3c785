/**
 * What a page may ask of the script, declared as data beside the practice that it belongs to; `app/doors.ts` makes
 * functions of it.
 */
import type * as z from 'zod/mini';
import type { World } from '../../ports';
import type { Schema } from '../../records/schema';
import type { Who } from './who';

type Schemas = readonly Schema<unknown>[];
type Given<S extends Schemas> = { [At in keyof S]: z.output<S[At]> };

/** `asks` only reads; `saves` writes, under the lock; `shows` writes, and answers with the page as it is then. */
type Kind = 'asks' | 'saves' | 'shows';

export interface Call<G extends readonly unknown[] = readonly never[], Answer = unknown> {
  kind: Kind;
  who: Who;
  /** What is being done, as the log and the letter about a fault say it: 'Starting a competition'. */
  doing: string;
  /** The schema of each argument; made when it is called, so that loading the script makes none. */
  given: () => Schemas;
  act(world: World, ...given: G): unknown;
  /** The page whose payload a call of kind `shows` answers with. */
  page?: string;
  /** Only for the types: what the page gets. */
  answer?: Answer;
}

const call =
  (kind: Kind) =>
  (who: Who) =>
  <const S extends Schemas, Answer>(
    doing: string,
    given: () => S,
    act: (world: World, ...given: Given<S>) => Answer,
  ): Call<Given<S>, Answer> => ({ kind, who, doing, given, act: act as Call<Given<S>, Answer>['act'] });

/** Nothing comes with the call. */
export const nothing = () => [] as const;

/** @example const calls = { previewLetters: asks('lead')('Reading the letters', nothing, previewLetters) }; */
export const asks = call('asks');
export const saves = call('saves');

/**
 * Saves, and shows a page of payload `P` as it is then; what the action returns, a sentence or nothing, is the page's
 * notice.
 * @example const show = savesAndShows<DropInsPayload>('lead', 'dropIns'); const calls = { endCompetition: show('Ending
 * a competition', nothing, endCompetition) };
 */
export const savesAndShows =
  <P>(who: Who, page: string) =>
  <const S extends Schemas>(
    doing: string,
    given: () => S,
    act: (world: World, ...given: Given<S>) => unknown,
  ): Call<Given<S>, P> => ({ kind: 'shows', who, doing, given, act: act as Call<Given<S>, P>['act'], page });

/** What of a list of calls a page sees: functions that promise an answer. */
export type Client<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends Call<infer G, infer Answer>
    ? (...given: Mutable<G>) => Promise<Answer>
    : never;
};

/** The same as a function of the script, for the doors. */
export type Doors<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends Call<infer G, infer Answer>
    ? (...given: Mutable<G>) => Answer
    : never;
};

type Mutable<T> = T extends readonly unknown[] ? [...T] : never;
