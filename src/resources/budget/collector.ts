import type { OutputOf } from '../../aws/index.ts';
import { arnOf, globalRegion, type Item, type Place } from '../../model/index.ts';
import { emptyIfAbsent, given, MalformedAnswer, noneIfAbsent, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { topicListeners } from '../services/sns/read-topic-listeners.ts';
import { budgetFilter } from './budget-filter.ts';
import { budgetNotifications, notificationReads } from './budget-notifications.ts';

type Budget = NonNullable<OutputOf<'budgets:DescribeBudgets'>['Budgets']>[number];

/** Budgets of the account: https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgets.html */
export const budget = defineCollector({
  type: 'budget',
  scope: 'global',
  everything: (place) => budgetArn(place, '*'),
  lister: lister(['budgets:DescribeBudgets'], async function* (aws, place) {
    const pages = aws.pages('budgets:DescribeBudgets', { AccountId: place.account, ShowFilterExpression: true });
    // This service leaves a list out where it has nothing to put into it.
    for await (const { Budgets } of pages)
      yield* each(emptyIfAbsent(Budgets), { id: 'BudgetName' }, (one) => budgetOf(one, place));
  }),
  facets: {
    notifications: facet(notificationReads, ({ id }, aws, { account }) => budgetNotifications(id, account, aws)),
    listeners: facet([...notificationReads, 'sns:GetTopicAttributes'], async ({ id }, aws, { account }) => {
      const notifications = await budgetNotifications(id, account, aws);
      const subscribers = notifications.flatMap((notification) => notification.subscribers);
      return topicListeners(
        subscribers.flatMap(({ topicArn }) => (topicArn === null ? [] : [topicArn])),
        aws,
      );
    }),
  },
});

const budgetArn = (place: Place, name: string) =>
  arnOf({ ...place, service: 'budgets', region: '', resource: `budget/${name}` });

const budgetOf = (one: Budget, place: Place): Item<'budget'> => {
  const name = given(one.BudgetName, 'BudgetName');
  const view = noneIfAbsent(one.BillingViewArn);
  return {
    type: 'budget',
    id: name,
    arn: budgetArn(place, name),
    region: globalRegion,
    name,
    tags: tagsNotListed('budget'),
    budgetType: given(one.BudgetType, 'BudgetType'),
    timeUnit: given(one.TimeUnit, 'TimeUnit'),
    endsAt: noneIfAbsent(one.TimePeriod?.End?.toISOString()),
    limit: one.BudgetLimit ? limitOf(one.BudgetLimit) : null,
    filter: budgetFilter(one),
    billingView: view?.endsWith('/primary') ? null : view,
    health: noneIfAbsent(one.HealthStatus?.Status),
  };
};

const limitOf = ({ Amount, Unit }: NonNullable<Budget['BudgetLimit']>) => {
  const amount = Number(given(Amount, 'Amount'));
  if (!Number.isFinite(amount)) throw new MalformedAnswer("AWS's answer has no number in Amount");
  return { amount, unit: given(Unit, 'Unit') };
};
