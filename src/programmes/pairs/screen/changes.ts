/** The ways in which a pair can be changed. */

export const CHANGES = ['New coach', 'Format', 'End'] as const;

export type Change = (typeof CHANGES)[number];
