import * as z from 'zod';
import type { Finding, Outcome, Report } from '../../model/index.ts';
import { outcomes, severities } from '../../model/index.ts';
import { type Flaw, readJson } from '../../versioned-json/index.ts';
import { UnusableBundle } from './unusable-bundle.ts';

const verdictShape = z.strictObject({
  id: z.string(),
  rule: z.string(),
  outcome: z.enum(outcomes),
  severity: z.enum(severities),
  message: z.string().nullable(),
});

/** What was decided of one resource, without its proof. */
export type StoredVerdict = z.infer<typeof verdictShape>;

const verdictOf = ({ id, rule, outcome, severity, message }: Finding): StoredVerdict => ({
  id,
  rule,
  outcome,
  severity,
  message,
});

/** Every verdict of a report, one a line. */
export function* verdictLines({ findings }: Pick<Report, 'findings'>): Iterable<string> {
  for (const finding of findings) yield `${JSON.stringify(verdictOf(finding))}\n`;
}

/** A verdict that is not what it was; null on the side that has none. */
export interface ChangedVerdict {
  readonly id: string;
  readonly rule: string;
  readonly was: Outcome | null;
  readonly is: Outcome | null;
}

/** The verdicts in the part of this name that the report does not repeat, and those that it adds. Throws `UnusableBundle` for a line that is no verdict. */
export const changedVerdicts = async (
  name: string,
  stored: AsyncIterable<string>,
  { findings }: Pick<Report, 'findings'>,
): Promise<readonly ChangedVerdict[]> => {
  const now = new Map(findings.map((finding) => [finding.id, finding]));
  const changed: ChangedVerdict[] = [];
  let lines = 0;
  for await (const line of stored) {
    lines += 1;
    const { value: was, flaw } = readJson(line, verdictShape);
    if (flaw !== null) throw new UnusableBundle(`${name} is damaged at line ${lines}${fieldIn(flaw)}`);
    const found = now.get(was.id);
    now.delete(was.id);
    if (found === undefined || JSON.stringify(verdictOf(found)) !== JSON.stringify(was))
      changed.push({ id: was.id, rule: was.rule, was: was.outcome, is: found?.outcome ?? null });
  }
  return [...changed, ...[...now.values()].map(({ id, rule, outcome }) => ({ id, rule, was: null, is: outcome }))];
};

const fieldIn = (flaw: Flaw): string => (flaw.kind === 'damaged' && flaw.at !== '' ? `, ${flaw.at}` : '');
