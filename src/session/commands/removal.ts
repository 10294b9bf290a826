import { sentence } from '../../i18n/index.ts';
import { awsCli, type Locale, type ResourceType, shellLine } from '../../model/index.ts';
import { type Candidate, type Cleanup, forGood, planCleanup } from '../../removal/index.ts';
import { type JsonReport, jsonReport } from '../../reporters/index.ts';
import { facts } from '../../resources/index.ts';
import { ruleById } from '../../rules/index.ts';
import type { Seen, Session, Stock, Thing } from '../index.ts';

/** What removes exactly what a session left: nothing that is older, nor what something older would make again. */
export const removalOf = (session: Session, stock: Stock, { report }: Seen, locale: Locale): Cleanup => {
  const { findings } = jsonReport(report, { locale, rule: ruleById });
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const things = stock.left.filter(({ parentIsOlder }) => !parentIsOlder).flatMap((group) => group.things);
  const older = new Set(session.listings.flatMap(({ items }) => items.map(({ id }) => id)));
  const candidates = things.flatMap((thing) =>
    [...failuresOf(thing, byId), ...addressesOf(thing, byId)].map((finding) => ({
      ...finding,
      // What it is says more here than what a rule has against it.
      title: sentence(facts[finding.resource.type as ResourceType].name, locale),
    })),
  );
  return forGood(planCleanup(candidates), (id) => older.has(id));
};

type Findings = ReadonlyMap<string, JsonReport['findings'][number]>;

const failuresOf = ({ type, failing }: Thing, findings: Findings): readonly Candidate[] =>
  failing.flatMap(({ id }) => {
    const finding = findings.get(id);
    return finding === undefined ? [] : [{ ...finding, resource: { ...finding.resource, type } }];
  });

// The address of an instance is in use until that is gone, and bills on without it.
const addressesOf = ({ type, parts }: Thing, findings: Findings): readonly Candidate[] =>
  parts
    .filter((part) => type === 'ec2-instance' && part.type === 'elastic-ip')
    .flatMap(({ id, region, said }) => {
      const finding = findings.get(said?.id ?? '');
      const commands = [shellLine(awsCli(region, 'ec2 release-address', { 'allocation-id': id }))];
      return finding === undefined
        ? []
        : [{ ...finding, outcome: 'fail' as const, remediation: { ...finding.remediation, commands } }];
    });
