import * as z from 'zod';
import { changes, conclusions, outcomes, type Remembered, type RememberedRun, severities } from '../model/index.ts';

/** ISO 8601 in UTC. */
export const storedMoment = z.iso.datetime();
const count = z.int().nonnegative();

/** A finding as a store gives it back. */
export const storedFinding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  resource: z.strictObject({
    type: z.string(),
    id: z.string(),
    arn: z.string(),
    region: z.string(),
    name: z.string().nullable(),
  }),
  severity: z.enum(severities),
  monthlyUsd: z.number().nullable(),
  atMost: z.boolean(),
  firstSeen: storedMoment,
  lastSeen: storedMoment,
  status: z.enum(['open', 'not-visible', 'resolved']),
  change: z.enum(changes),
  changedAt: storedMoment,
  exemption: z.strictObject({ since: storedMoment, state: z.enum(['active', 'expired']) }).nullable(),
}) satisfies z.ZodType<Remembered>;

/** A run as a store gives it back. */
export const storedRun = z.strictObject({
  at: storedMoment,
  conclusion: z.enum(conclusions),
  coverage: z.strictObject({
    complete: z.boolean(),
    planned: count,
    evaluated: count,
    empty: count,
    incomplete: count,
  }),
  totals: z.strictObject({
    outcomes: z.record(z.enum(outcomes), count),
    failsBySeverity: z.record(z.enum(severities), count),
    monthlyUsd: z.number(),
    exempt: z.strictObject({ findings: count, monthlyUsd: z.number() }),
  }),
  seconds: z.number(),
  rules: z.array(z.string()),
  regions: z.array(z.string()),
  incomplete: z.array(z.string()),
}) satisfies z.ZodType<RememberedRun>;
