import * as z from 'zod';
import { type JsonReport, reportSchema } from './schema.ts';

/** A text that is no JSON report of ours; the message says what is wrong with it. */
export class ForeignReport extends Error {
  override readonly name = 'ForeignReport';
}

/** The report in a file's text, checked against the published schema. Throws `ForeignReport`. */
export const parseReport = (text: string): JsonReport => {
  const content = json(text);
  const head = z.looseObject({ schemaVersion: z.string(), findings: z.array(z.unknown()) }).safeParse(content);
  if (!head.success) throw new ForeignReport('it is not a report that "account-hygiene audit --format json" wrote');
  const whole = reportSchema.safeParse(content);
  if (whole.success) return whole.data;
  const [issue] = whole.error.issues;
  throw new ForeignReport(
    issue?.path[0] === 'schemaVersion'
      ? `it has schema version ${head.data.schemaVersion}, and this program reads 1.0`
      : `it does not match the published schema at ${issue?.path.join('.') || 'its root'}`,
  );
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ForeignReport('it is not JSON');
  }
};
