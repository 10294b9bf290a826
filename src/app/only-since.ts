import { ageAt } from '../derived/index.ts';
import { summedUp } from '../engine/index.ts';
import type { Finding, Inventory, Report } from '../model/index.ts';

/**
 * The report of what came to stand since a moment. What is older is left out and counted; what AWS does not date stays, and
 * is named. A listing that could not be read may hold anything, so it stays as well.
 */
export const onlySince = (report: Report, inventory: Inventory, moment: Date): Report => {
  const ages = new Map(
    inventory.listings.flatMap(({ items }) =>
      items.map((item) => [nameOf(item), ageAt(item, moment, inventory.takenAt)] as const),
    ),
  );
  const ageIn = ({ resource }: Finding) => ages.get(nameOf(resource)) ?? 'unknown';
  const aged = report.findings.map((finding) => ({ finding, age: ageIn(finding) }));
  const findings = aged.filter(({ age }) => age !== 'older').map(({ finding }) => finding);
  return {
    ...report,
    ...summedUp(report.coverage, findings),
    findings,
    since: {
      at: moment.toISOString(),
      older: aged.length - findings.length,
      undated: aged.filter(({ age }) => age === 'unknown').map(({ finding }) => finding.id),
    },
  };
};

const nameOf = ({ type, region, arn }: Pick<Finding['resource'], 'type' | 'region' | 'arn'>): string =>
  `${type} ${region} ${arn}`;
