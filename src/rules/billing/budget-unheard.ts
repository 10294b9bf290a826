import { defineRule, type Evidence } from '../../model/index.ts';
import type { BudgetNotification } from '../../resources/budget/fields.ts';
import { text } from './budget-unheard.text.ts';
import { hasEnded } from './budgets/budget-fitness.ts';
import { bestListening, unheardAs } from './subscribers/listening.ts';

export const budgetUnheard = defineRule({
  id: 'budget-unheard',
  severity: 'high',
  category: 'billing',
  subject: 'budget',
  reads: ['notifications'],
  consults: ['listeners'],
  references: [
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-best-practices.html',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html',
  ],
  standards: { 'well-architected': ['COST02-BP05'] },
  text,
  screen(budget, { verdict, now }) {
    const args = { budget: budget.id, type: budget.budgetType };
    if (budget.budgetType !== 'COST' && budget.budgetType !== 'USAGE') return verdict.notApplicable('otherType', args);
    return hasEnded(budget, now) ? verdict.notApplicable('ended', args, { endsAt: budget.endsAt }) : undefined;
  },
  evaluate({ id, notifications, listeners }, { verdict }) {
    const rising = notifications.filter(({ comparison }) => comparison === 'GREATER_THAN');
    const subscribers = rising.flatMap((notification) => notification.subscribers);
    const topics = [...new Set(subscribers.flatMap(({ topicArn }) => (topicArn === null ? [] : [topicArn])))];
    const args = { budget: id, topics };
    const evidence = { notifications: notifications.map(summary), topics };
    if (notifications.length === 0) return verdict.fail('silent', args, { evidence });
    if (rising.length === 0) return verdict.fail('fallingOnly', args, { evidence });
    if (subscribers.length === 0) return verdict.fail('nobody', args, { evidence });
    if (subscribers.some(({ kind }) => kind === 'EMAIL')) return verdict.pass('mailed', args, evidence);
    const best = bestListening(topics, listeners);
    if (best === 'confirmed') return verdict.pass('heard', args, evidence);
    return best === 'unread' || best === null
      ? verdict.unclear('unreadTopic', args, evidence)
      : verdict.fail(unheardAs[best], args, { evidence });
  },
});

const summary = ({ type, comparison, threshold, thresholdType, subscribers }: BudgetNotification): Evidence => ({
  type,
  comparison,
  threshold,
  thresholdType,
  mails: subscribers.filter(({ kind }) => kind === 'EMAIL').length,
  topics: subscribers.flatMap(({ topicArn }) => (topicArn === null ? [] : [topicArn])),
});
