import * as z from 'zod';
import { reportSchema } from '../json/schema.ts';
import { text } from '../json/shapes.ts';

const { run, findings, history } = reportSchema.shape;
const { counts, resolved, notVisible } = history.unwrap().shape;
const { inventoryTakenAt: moment, audience } = run.shape;

/** The published shape of what `diff --format json` says, version 1. */
export const differenceSchema = z
  .strictObject({
    schemaVersion: z.literal('1.0'),
    account: text,
    audience,
    from: moment.describe('When the earlier run looked.'),
    to: moment.describe('When the later run looked.'),
    counts,
    findings: findings.describe('Those of the later report that fail, exempt ones too, with what became of them.'),
    resolved,
    notVisible,
  })
  .describe('How two runs of account-hygiene over one AWS account differ.');
