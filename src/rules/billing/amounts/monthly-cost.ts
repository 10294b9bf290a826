import type { Read } from '../../../model/index.ts';
import type { EstimatedCharges } from '../../../resources/account/estimated-charges.ts';
import type { MonthlyAmount } from './amount-limit.ts';

/** As much of the account as tells what it costs. */
interface Charged {
  readonly estimatedCharges: Read<EstimatedCharges>;
}

/**
 * What the account costs in a month: the whole of the last month that is over, or this one so far where that is more. null
 * where it was not read, or CloudWatch knows nothing: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html
 */
export const monthlyCost = ([account]: readonly Charged[], now: Date): MonthlyAmount | null => {
  if (account === undefined || !account.estimatedCharges.known) return null;
  const { currency, charges } = account.estimatedCharges.value;
  // The metric grows through a month; on the first day it may still show the month before.
  const days = charges.days.filter(({ day }) => !day.endsWith('-01'));
  const thisMonth = now.toISOString().slice(0, 7);
  const last = days.findLast(({ day }) => day.slice(0, 7) < thisMonth)?.day.slice(0, 7);
  const counted = days.filter(({ day }) => [thisMonth, last].includes(day.slice(0, 7)));
  return counted.length === 0 ? null : { currency, value: Math.max(...counted.map(({ value }) => value)) };
};
