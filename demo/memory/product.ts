/**
 * The product's public functions, and how its sheet is opened and written down: bundled with `world.ts` as its
 * connection.
 */
export * from '../../src/main';
export { open, writeDown } from './world';
