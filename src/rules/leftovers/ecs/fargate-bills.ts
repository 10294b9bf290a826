import { type Bill, hoursPerMonth } from '../../../model/index.ts';
import type { FargateTask } from '../../../resources/ecs-workload/fields.ts';

/** What tasks on Fargate bill while they run: https://aws.amazon.com/fargate/pricing/ */
export const fargateBills = (tasks: readonly FargateTask[]): readonly Bill[] => {
  const bills = tasks.flatMap((task): readonly Bill[] => [
    { ...itemOf(task, 'vcpu'), quantity: task.vcpus * hoursPerMonth },
    { ...itemOf(task, 'gb'), quantity: task.memoryGb * hoursPerMonth },
  ]);
  const sums = new Map<string, Bill>();
  for (const bill of bills) {
    const key = JSON.stringify([bill.item, bill.of]);
    const before = sums.get(key);
    sums.set(key, before === undefined ? bill : { ...bill, quantity: before.quantity + bill.quantity });
  }
  return [...sums.values()];
};

// List prices are those of Linux on x86; anything else bills under another item.
const itemOf = ({ architecture, windows, spot }: FargateTask, unit: 'vcpu' | 'gb'): Pick<Bill, 'item' | 'of'> => {
  const item = `fargate${spot ? '-spot' : ''}${windows ? '-windows' : ''}-${unit}-hour` as const;
  return architecture === 'x86_64' ? { item } : { item, of: architecture ?? 'an unknown architecture' };
};
