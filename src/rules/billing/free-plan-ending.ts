import { dayMs } from '../../derived/index.ts';
import { defineRule, type Evidence } from '../../model/index.ts';
import type { AccountPlan } from '../../resources/account/free-tier.ts';
import { text } from './free-plan-ending.text.ts';
import { isCommercial } from './free-tier/commercial.ts';

export const freePlanEnding = defineRule({
  id: 'free-plan-ending',
  severity: 'high',
  category: 'billing',
  subject: 'account',
  reads: ['plan'],
  options: { noticeDays: 30, minCreditsUsd: 20 },
  references: [
    'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier-plans.html',
    'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_freetier_GetAccountPlanState.html',
  ],
  standards: {},
  text,
  screen(account, { verdict }) {
    return isCommercial(account) ? undefined : verdict.notApplicable('elsewhere', {});
  },
  evaluate({ plan }, { verdict, now, options: { noticeDays, minCreditsUsd } }) {
    if (plan === null) return verdict.notApplicable('legacy', {});
    const { planType, status, endsAt, remainingCredits } = plan;
    const evidence = evidenceOf(plan);
    if (planType === 'PAID') return verdict.notApplicable('paid', {}, evidence);
    if (planType !== 'FREE') return verdict.unclear('untold', {}, evidence);
    if (status === 'NOT_STARTED') return verdict.notApplicable('notStarted', {}, evidence);
    if (status === 'EXPIRED') return verdict.fail('expired', {}, { evidence, severity: 'critical' });
    const days = endsAt === null ? null : daysUntil(endsAt, now);
    const credits = remainingCredits?.unit === 'USD' ? remainingCredits.amount : null;
    if (days !== null && days <= noticeDays)
      return verdict.fail('ending', { days, date: dateOf(endsAt) }, { evidence });
    if (credits !== null && credits <= minCreditsUsd) return verdict.fail('creditsLow', { credits }, { evidence });
    if (status !== 'ACTIVE' || days === null || credits === null) return verdict.unclear('untold', {}, evidence);
    return verdict.pass('running', { days, credits }, evidence);
  },
});

const evidenceOf = ({ planType, status, endsAt, remainingCredits }: AccountPlan): Evidence => ({
  planType,
  status,
  endsAt,
  remainingCredits: remainingCredits === null ? null : { ...remainingCredits },
});

const daysUntil = (moment: string, now: Date): number => {
  const ends = Date.parse(moment);
  if (Number.isNaN(ends)) throw new Error('the end of the plan is not a date');
  return Math.max(0, Math.ceil((ends - now.getTime()) / dayMs));
};

const dateOf = (moment: string | null): string => (moment === null ? '' : moment.slice(0, 10));
