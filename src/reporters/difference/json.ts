import { jsonText } from '../../model/index.ts';
import { changedFindings, type Difference } from './difference.ts';

/** The difference as JSON text; its shape is `schema/difference.schema.json`. */
export const renderDifferenceJson = (difference: Difference): string => {
  const { from, to, history } = difference;
  const { counts, resolved, notVisible } = history;
  return `${jsonText(
    {
      schemaVersion: '1.0',
      account: to.run.account.id,
      audience: to.run.audience,
      from: from.run.inventoryTakenAt,
      to: to.run.inventoryTakenAt,
      counts,
      findings: changedFindings(difference).map(({ finding, history: own }) => ({ ...finding, history: own })),
      resolved,
      notVisible,
    },
    2,
  )}\n`;
};
