import * as z from 'zod';
import {
  audienceNames,
  categories,
  conclusions,
  cutShortReasons,
  locales,
  managerStandings,
  outcomes,
  severities,
} from '../../model/index.ts';
import { cause } from './cause.ts';
import { controlShape } from './controls.ts';
import { exemptionNotes, findingExemption } from './exemptions.ts';
import { findingHistory, history } from './history.ts';
import { removalShape } from './removal.ts';
import {
  args,
  count,
  counts,
  described,
  failsBySeverity,
  findingId,
  moment,
  monthlyUsd,
  region,
  text,
} from './shapes.ts';
import { usage } from './usage.ts';

const json: z.ZodType = z.json();
const costBasis = z.strictObject({
  item: text,
  of: text.nullable(),
  unit: text.nullable(),
  unitPriceUsd: z
    .number()
    .nullable()
    .describe('null where no price of this part is known: monthlyUsd is then the least that the whole costs.'),
  quantity: z.number(),
  atMost: z.boolean().describe('True where the quantity is the most that it can be; such a line counts in no total.'),
  region: text,
  asOf: text.nullable(),
  source: text.nullable(),
});

const finding = z.strictObject({
  id: findingId,
  rule: text,
  title: text,
  severity: z.enum(severities),
  category: z.enum(categories),
  outcome: z.enum(outcomes),
  resource: z.strictObject({
    type: text,
    id: text.describe('"*" where a whole listing could not be read.'),
    arn: text,
    region,
    name: text.nullable(),
    tags: z.record(text, text).nullable().describe('null where the tags were not read.'),
  }),
  message: text.nullable().describe('The key of the sentence; null for an unknown.'),
  args,
  text: text.describe('What the finding says, worded in the language of the run.'),
  evidence: z.record(text, json),
  cause: cause.nullable().describe('Why it is unknown; null for every other outcome.'),
  furtherCauses: z.array(cause),
  parent: z
    .strictObject({
      kind: text,
      name: text,
      id: text.nullable().describe('The id of a stack, which no later stack of its name has.'),
      standing: z
        .enum(managerStandings)
        .nullable()
        .describe('Whether it may go as a whole: only where it is left over. null where nothing is taken away.'),
      logicalId: text.nullable().describe('What the resource is called in its template.'),
      keptBy: z.array(text).describe('What of it is in use or was not judged, by name; a few of them.'),
    })
    .nullable(),
  monthlyUsd,
  costBasis: z.array(costBasis),
  remediation: z.strictObject({
    fix: text,
    commands: z.array(text).describe('Shell commands in order, safe by default.'),
    removal: removalShape
      .nullable()
      .optional()
      .describe(
        'The same as data; null where no command takes it away, absent where an earlier version wrote the report.',
      ),
    console: text.nullable(),
    references: z.array(text),
  }),
  exemption: findingExemption.nullable().describe('null where nothing exempts it.'),
  history: findingHistory.nullable().describe('null where it does not fail, or where nothing was compared.'),
});

const alias = z
  .discriminatedUnion('known', [
    z.strictObject({ known: z.literal(true), value: text.nullable() }),
    z.strictObject({ known: z.literal(false), cause }),
  ])
  .describe(`${described.alias}.`);

/** The published shape of the JSON report, version 1. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal('1.0'),
    run: z.strictObject({
      account: z.strictObject({
        id: text,
        partition: text,
        homeRegion: text,
        dnsSuffix: text,
        callerArn: text,
        alias: alias.optional(),
      }),
      regions: z.strictObject({
        scanned: z.array(text),
        notScanned: z.array(z.strictObject({ region: text, why: z.enum(['disabled', 'not-selected']) })),
        missing: z.array(cause),
      }),
      language: z.enum(locales),
      audience: z.enum(audienceNames).describe('Whose rules, thresholds and severities it went by.'),
      profile: text.nullable(),
      toolVersion: text,
      startedAt: moment,
      endedAt: moment,
      inventoryTakenAt: moment,
      rules: z.array(text),
      excluded: count,
      excludedArns: z.array(text),
      cutShort: z.enum(cutShortReasons).nullable(),
    }),
    conclusion: z.enum(conclusions),
    coverage: z.strictObject({
      complete: z.boolean(),
      planned: count,
      evaluated: count,
      empty: count,
      incomplete: count,
      gaps: z.array(cause),
    }),
    totals: z.strictObject({
      outcomes: counts(outcomes),
      failsBySeverity,
      monthlyUsd: z.number().describe('The sum of what is known of them: at least this.'),
      exempt: z.strictObject({ findings: count, monthlyUsd: z.number() }),
    }),
    findings: z.array(finding),
    controls: z
      .array(controlShape)
      .optional()
      .describe('Only where the report was grouped by the controls of a standard.'),
    exemptions: exemptionNotes,
    history: history.nullable().describe(described.noHistory),
    since: z
      .strictObject({
        at: moment,
        older: count.describe('Findings left out because their resources are older.'),
        undated: z.array(text).describe('Ids of findings of which AWS does not say whether their resources are.'),
      })
      .optional()
      .describe('Only where nothing but what is newer than a moment was asked for.'),
    usage,
  })
  .describe('One run of account-hygiene over one AWS account.');

export type JsonReport = z.infer<typeof reportSchema>;
