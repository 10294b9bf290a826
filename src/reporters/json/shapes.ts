import * as z from 'zod';
import { severities } from '../../model/index.ts';

// What several published shapes have in common.

export const text = z.string();
export const count = z.int().nonnegative();
export const moment = z.iso.datetime();

export const args = z.record(text, z.union([text, z.number(), z.array(text)]));

/** A number for each of these names. */
export const counts = <K extends string>(keys: readonly K[]) => z.record(z.enum(keys as readonly [K, ...K[]]), count);

export const findingId = text.describe('Rule and resource ARN: the same in every run.');
export const region = text.describe('"global" for what belongs to no region.');
export const monthlyUsd = z.number().nullable().describe('List price in US dollars a month; null where none is known.');
export const failsBySeverity = counts(severities).describe('Failures that no exemption excuses.');

/** What stands in the descriptions of more than one field. */
export const described = {
  alias: 'How people call the account',
  noHistory: 'null where no history is kept.',
} as const;
