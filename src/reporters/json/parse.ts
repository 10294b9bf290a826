import * as z from 'zod';
import { type Flaw, flawText, readVersioned, type VersionedFormat } from '../../versioned-json/index.ts';
import { isConsoleUrl } from '../console-url.ts';
import { type JsonReport, reportSchema } from './schema.ts';

/** A text that is no JSON report of ours; the message says what is wrong with it. */
export class ForeignReport extends Error {
  override readonly name = 'ForeignReport';
}

const publishedReport: VersionedFormat<JsonReport> = {
  versionIn: z
    .looseObject({ schemaVersion: z.string(), findings: z.array(z.unknown()) })
    .transform(({ schemaVersion }) => schemaVersion),
  version: '1.0',
  schema: reportSchema,
};

/** The report in a file's text, checked against the published schema, without links to a console that is not AWS's. Throws `ForeignReport`. */
export const parseReport = (text: string): JsonReport => {
  const { value, flaw } = readVersioned(text, publishedReport);
  if (flaw !== null) throw new ForeignReport(flawIn(flaw));
  return { ...value, findings: value.findings.map(withoutForeignConsole) };
};

const withoutForeignConsole = (finding: JsonReport['findings'][number]): JsonReport['findings'][number] => {
  const { remediation } = finding;
  if (remediation.console === null || isConsoleUrl(remediation.console)) return finding;
  return { ...finding, remediation: { ...remediation, console: null } };
};

const flawIn = (flaw: Flaw): string => {
  switch (flaw.kind) {
    case 'newer':
    case 'older':
      return `it has schema version ${flaw.found}, and this program reads ${flaw.read}`;
    case 'damaged':
      return `it does not match the published schema at ${flaw.at || 'its root'}`;
    default:
      return flawText(flaw, { notOurs: 'not a report that "account-hygiene audit --format json" wrote' });
  }
};
