import type { SubscriptionFilter } from '../../../resources/services/sns/topic.ts';
import type { Publisher } from './publisher.ts';

/**
 * Whether a subscription's filter lets through what a service publishes; null where that hangs on the message. Neither alarms
 * nor budgets send message attributes, and a filter by the body takes nothing that is not JSON:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
 */
export const filterPasses = ({ policy, scope }: SubscriptionFilter, { sendsJson }: Publisher): boolean | null => {
  const rules = objectIn(policy);
  if (rules === null) return null;
  if (Object.keys(rules).length === 0) return true;
  if (scope === 'MessageAttributes') return passesWithoutAttributes(rules);
  return scope === 'MessageBody' && !sendsJson ? false : null;
};

// Every name must match, and only `{"exists": false}` matches an attribute that is not there.
const passesWithoutAttributes = (rules: object): boolean =>
  Object.entries(rules).every(([name, accepted]: [string, unknown]) => {
    if (!Array.isArray(accepted)) return false;
    if (name === '$or') return accepted.some((one) => isObject(one) && passesWithoutAttributes(one));
    return accepted.some((one) => isObject(one) && 'exists' in one && one.exists === false);
  });

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectIn = (text: string): object | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    // A filter that is no JSON tells nothing.
    return null;
  }
};
