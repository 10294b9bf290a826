import * as z from 'zod';
import { changes, conclusions, severities } from '../../model/index.ts';
import { cause, denied, failed } from './cause.ts';
import { count, counts, moment, monthlyUsd, text } from './shapes.ts';

/** How a failing finding compares with what was remembered of it. */
export const findingHistory = z.strictObject({
  change: z.enum(['new', 'returned', 'worse', 'better', 'open']),
  firstSeen: moment,
  lastSeen: moment.nullable().describe('When it was last seen before this run.'),
  before: z.strictObject({ severity: z.enum(severities), monthlyUsd }).nullable(),
  firstLook: z.boolean().describe('New, but nothing looked there in the run before: it may be older than it seems.'),
});

const past = {
  id: text,
  rule: text,
  resource: z.strictObject({ type: text, id: text, arn: text, region: text, name: text.nullable() }),
  severity: z.enum(severities),
  monthlyUsd,
  atMost: z.boolean(),
  firstSeen: moment,
  lastSeen: moment,
};

const whyNotVisible = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unread'), cause }),
  z.strictObject({ kind: z.literal('rule-not-run') }),
  z.strictObject({ kind: z.literal('region-not-scanned') }),
  z.strictObject({ kind: z.literal('excluded') }),
]);

/** How the run compares with the ones before. */
export const history = z.strictObject({
  state: z.enum(['baseline', 'compared', 'unavailable']),
  problem: z
    .discriminatedUnion('kind', [
      denied,
      failed,
      z.strictObject({ kind: z.literal('busy') }),
      z.strictObject({ kind: z.literal('later-run'), at: moment }),
    ])
    .nullable()
    .describe('Why nothing could be compared, or why this run could not be remembered.'),
  comparedWith: moment.nullable().describe('When the run before looked.'),
  told: z
    .strictObject({
      at: moment,
      conclusion: z.enum(conclusions),
      complete: z.boolean(),
      failsBySeverity: counts(severities),
    })
    .nullable()
    .describe('The run that a person was last told of.'),
  newGaps: z
    .array(text)
    .describe('Pairs of rule and region that could not be judged, and that nobody was told of; "*" for all rules.'),
  counts: counts(changes),
  resolved: z.array(z.strictObject(past)),
  notVisible: z
    .array(z.strictObject({ ...past, why: whyNotVisible, justLost: z.boolean() }))
    .describe('Earlier findings that could not be looked at this time; never resolved.'),
  trend: z
    .array(z.strictObject({ at: moment, fails: count, monthlyUsd: z.number(), complete: z.boolean() }))
    .describe('The last runs, oldest first, this one at the end.'),
});
