import { type Bill, hoursPerMonth } from '../../../model/index.ts';
import type { TableDescription } from '../../../resources/dynamodb-table/fields.ts';

const bytesPerGb = 1024 ** 3;

/**
 * What a table bills while nobody uses it: the capacity that it provides, and what it stores.
 * https://aws.amazon.com/dynamodb/pricing/
 */
export const tableBills = (table: TableDescription): readonly Bill[] => {
  const prefix = table.tableClass === 'STANDARD' ? 'dynamodb' : 'dynamodb-ia';
  const bills: readonly Bill[] = [
    { item: `${prefix}-read-unit-hour`, quantity: table.readCapacityUnits * hoursPerMonth },
    { item: `${prefix}-write-unit-hour`, quantity: table.writeCapacityUnits * hoursPerMonth },
    { item: `${prefix}-gb-month`, quantity: table.sizeBytes / bytesPerGb },
  ];
  return bills.filter(({ quantity }) => quantity > 0);
};
