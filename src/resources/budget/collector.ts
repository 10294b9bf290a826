import type { OutputOf } from '../../aws/index.ts';
import { arnOf, globalRegion, type Item, type Place } from '../../model/index.ts';
import { emptyIfAbsent, given, MalformedAnswer, noneIfAbsent, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { topicAudienceReads, topicAudiences } from '../services/sns/read-topic-audience.ts';
import { topicKeyReads, topicKeys } from '../services/sns/read-topic-keys.ts';
import { topicsAmong } from '../services/sns/read-topics.ts';
import { actionReads, budgetActions } from './budget-actions.ts';
import { budgetFilter } from './budget-filter.ts';
import { budgetNotifications, type NamedBudget, notificationReads } from './budget-notifications.ts';
import { budgetTopicReads, budgetTopics } from './budget-topics.ts';

type Budget = NonNullable<OutputOf<'budgets:DescribeBudgets'>['Budgets']>[number];

/** Budgets of the account: https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeBudgets.html */
export const budget = defineCollector({
  type: 'budget',
  scope: 'global',
  everything: (place) => budgetArn(place, '*'),
  lister: lister(['budgets:DescribeBudgets'], async function* (aws, place) {
    // AWS keeps no billing data there: https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/usage-and-payment.html
    if (place.partition === 'aws-us-gov') return;
    const pages = aws.pages('budgets:DescribeBudgets', { AccountId: place.account, ShowFilterExpression: true });
    // This service leaves a list out where it has nothing to put into it.
    for await (const { Budgets } of pages)
      yield* each(emptyIfAbsent(Budgets), { id: 'BudgetName' }, (one) => budgetOf(one, place));
  }),
  facets: {
    notifications: facet(notificationReads, (one, aws, place) => budgetNotifications(named(one, place), aws)),
    actions: facet(actionReads, (one, aws, place) => budgetActions(named(one, place), aws)),
    topics: facet([...budgetTopicReads, 'sns:GetTopicAttributes'], async (one, aws, place) =>
      topicsAmong(await budgetTopics(named(one, place), aws), aws),
    ),
    topicKeys: facet([...budgetTopicReads, ...topicKeyReads], async (one, aws, place) =>
      topicKeys(await budgetTopics(named(one, place), aws), aws),
    ),
    topicAudiences: facet([...budgetTopicReads, ...topicAudienceReads], async (one, aws, place) =>
      topicAudiences(await budgetTopics(named(one, place), aws), aws),
    ),
  },
});

const named = ({ id }: { readonly id: string }, { account }: Place): NamedBudget => ({
  AccountId: account,
  BudgetName: id,
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
