import type { Rule, UnpricedFinding } from '../../src/model/index.ts';
import { ownCopies, remadeRemoval, type Told } from '../../src/removal/index.ts';
import { removalForms } from '../../src/rules/index.ts';

/** The removal of a finding as it comes back from a report's file; undefined where its rule names no commands. */
export const remade = (rule: Rule, finding: UnpricedFinding) => {
  const forms = removalForms[rule.id];
  if (forms === undefined || finding.removal === null) return undefined;
  const told: Told = { ...finding, removal: { ...finding.removal } };
  const account = '111122223333';
  const copies = new Set(ownCopies(told, forms, account));
  return remadeRemoval(told, { forms, closes: rule.category === 'exposure', account, copies });
};
