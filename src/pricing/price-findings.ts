import type { Finding, Priced, Pricer, UnpricedFinding } from '../model/index.ts';
import { keyOf, listedPrice, pricedBy } from './pricer.ts';

// One for all, since most findings bill nothing.
const none: readonly never[] = [];

/** Findings with the list price of what bills because of them; pure. */
export const priceFindings = (findings: readonly UnpricedFinding[], price: Pricer): readonly Finding[] =>
  findings.map(({ bills, managerRemoval: _, commands, exemption, history, ...finding }) => {
    const estimate = bills === null ? null : price(bills, finding.resource.region);
    // In the order in which a published finding names its fields.
    return {
      ...finding,
      monthlyUsd: estimate?.monthlyUsd ?? null,
      costBasis: estimate?.basis ?? none,
      commands,
      exemption,
      history,
    };
  });

/** What bills because of findings and has no price in this program's own lists, each once: what AWS may be asked for. */
export const unpricedIn = (findings: readonly UnpricedFinding[]): readonly Priced[] => {
  const wanted = findings.flatMap(({ bills, resource }) =>
    (bills ?? []).map((bill) => pricedBy(bill, resource.region)).filter((each) => listedPrice(each) === null),
  );
  return [...new Map(wanted.map((each) => [keyOf(each), each])).values()];
};
