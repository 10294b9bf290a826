import * as z from 'zod';
import { audienceNames, changes, conclusions, severities } from '../../model/index.ts';
import { count, counts, described, failsBySeverity, findingId, monthlyUsd, region, text } from '../json/shapes.ts';

const finding = z.strictObject({
  id: findingId,
  rule: text,
  severity: z.enum(severities),
  change: z
    .enum(['new', 'returned', 'worse', 'better', 'open'])
    .nullable()
    .describe('How it compares with earlier runs; null where nothing was compared, or in the first run.'),
  resource: text.describe('The id of the resource.'),
  region,
  monthlyUsd,
  text: text.describe('What the finding says, in the language of the run; long texts are cut.'),
});

/** The published shape of what SNS subscribers that are programs receive, version 1. */
export const notificationSchema = z
  .strictObject({
    schemaVersion: z.literal('1.0'),
    account: text,
    alias: text.nullable().describe(`${described.alias}; null where it has no name, or none is known.`),
    audience: z.enum(audienceNames),
    takenAt: z.iso.datetime().describe('When the run looked.'),
    conclusion: z.enum(conclusions),
    complete: z.boolean().describe('False where something could not be checked: then nothing here is an all-clear.'),
    totals: z.strictObject({
      failsBySeverity,
      notChecked: count,
      monthlyUsd: z.number().describe('The sum of what is known of the failures: at least this.'),
      exempt: z.strictObject({ findings: count, monthlyUsd: z.number() }),
    }),
    history: z
      .enum(['baseline', 'compared', 'unavailable'])
      .nullable()
      .describe(`Whether the run was compared with earlier ones; ${described.noHistory}`),
    changes: counts(changes).nullable().describe('null where nothing was compared.'),
    findings: z.array(finding).describe('Failures, gravest first; exempt ones are not among them.'),
    resolved: z.array(text).describe('Ids of findings that were looked at and fail no more.'),
    notVisible: z.array(text).describe('Ids of earlier findings that could not be looked at: never resolved.'),
    leftOut: z
      .strictObject({ findings: counts(severities), resolved: count, notVisible: count })
      .describe('What had no room here, the least grave first.'),
    fullReport: text.nullable().describe('Where the whole report is, or null.'),
  })
  .describe('What one run of account-hygiene tells the subscribers of its SNS topic.');

export type JsonNotification = z.infer<typeof notificationSchema>;
