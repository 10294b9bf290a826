import { subscribersOf } from '../delivery/index.ts';
import type { Telemetry } from './telemetry.ts';
import type { WithinBudget } from './time-budget.ts';

/**
 * Whether anybody has confirmed a subscription to the function's own topic; what nobody hears is not told, and is told again
 * once somebody confirms. Where SNS does not say, it is taken for heard, as a digest that was published is.
 */
export const isHeard = async (topicArn: string, telemetry: Telemetry, within: WithinBudget): Promise<boolean> => {
  try {
    const confirmed = await within('count-subscribers', (signal) => subscribersOf(topicArn, signal));
    telemetry.recordSubscribers(confirmed);
    if (confirmed > 0) return true;
    telemetry.info('nobody has confirmed a subscription to the topic, so nobody is told; the next run tells it again');
    return false;
  } catch (error) {
    telemetry.error('who is subscribed to the topic could not be read, so it is taken for heard', error);
    return true;
  }
};
