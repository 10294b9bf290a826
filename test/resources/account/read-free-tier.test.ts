import { describe, expect, it } from 'vitest';
import { accountPlan, freeTierOffers } from '../../../src/resources/account/read-free-tier.ts';
import { type Answers, awsError, fakeAws } from '../../support/fake-aws.ts';

const usage = {
  service: 'AWS Lambda',
  operation: '',
  usageType: 'Global-Request',
  region: 'global',
  actualUsageAmount: 10,
  forecastedUsageAmount: 30,
  limit: 1_000_000,
  unit: 'Requests',
  description: 'always free requests',
  freeTierType: 'Always Free',
};

describe('offers', () => {
  const offers = (answer: NonNullable<Answers['freetier:GetFreeTierUsage']>) =>
    freeTierOffers(fakeAws({ 'freetier:GetFreeTierUsage': answer }));

  it('are joined where several kinds of usage count against one limit, over all pages', async () => {
    const pages = [
      { freeTierUsages: [usage, { ...usage, limit: 5 }], nextToken: 'x' },
      {
        freeTierUsages: [
          { ...usage, usageType: 'EUW1-Request', actualUsageAmount: 5 },
          { ...usage, description: 'other' },
        ],
      },
    ];
    expect(await offers(() => pages)).toEqual([
      {
        description: 'always free requests',
        service: 'AWS Lambda',
        kind: 'Always Free',
        usageTypes: ['Global-Request', 'EUW1-Request'],
        unit: 'Requests',
        actual: 15,
        forecast: 60,
        limit: 1_000_000,
      },
      expect.objectContaining({ limit: 5, actual: 10 }),
      expect.objectContaining({ description: 'other' }),
    ]);
  });

  it('may be none', async () => {
    expect(await offers(() => ({ freeTierUsages: [] }))).toEqual([]);
  });

  it.each([
    'description',
    'service',
    'freeTierType',
    'usageType',
    'unit',
    'actualUsageAmount',
    'forecastedUsageAmount',
    'limit',
  ])('are not guessed without %s', async (field) => {
    await expect(offers(() => ({ freeTierUsages: [{ ...usage, [field]: undefined }] }))).rejects.toThrow(
      `AWS's answer lacks ${field}`,
    );
  });

  it('are unread where the list is missing', async () => {
    await expect(offers(() => ({}))).rejects.toThrow("AWS's answer lacks freeTierUsages");
  });
});

describe('plan', () => {
  const plan = (answer: object) => accountPlan(fakeAws({ 'freetier:GetAccountPlanState': () => answer as never }));
  const free = { accountPlanType: 'FREE', accountPlanStatus: 'ACTIVE' };

  it('has an end and credits, the date in seconds or as text', async () => {
    const whole = { ...free, accountPlanRemainingCredits: { amount: 140, unit: 'USD' } };
    const said = {
      planType: 'FREE',
      status: 'ACTIVE',
      remainingCredits: { amount: 140, unit: 'USD' },
      endsAt: '2027-03-01T00:00:00.000Z',
    };
    expect(await plan({ ...whole, accountPlanExpirationDate: Date.parse('2027-03-01T00:00:00Z') / 1000 })).toEqual(
      said,
    );
    expect(await plan({ ...whole, accountPlanExpirationDate: '2027-03-01T00:00:00Z' })).toEqual(said);
  });

  it('has neither where AWS names none', async () => {
    expect(await plan({ ...free, accountPlanType: 'PAID' })).toMatchObject({ remainingCredits: null, endsAt: null });
  });

  it('is none of an account from before there were plans', async () => {
    expect(await plan(awsError('ResourceNotFoundException'))).toBeNull();
  });

  it('is unread where AWS denies it', async () => {
    await expect(plan(awsError('AccessDeniedException'))).rejects.toThrow('AccessDeniedException');
  });

  it.each([
    ['lacks accountPlanType', { accountPlanStatus: 'ACTIVE' }],
    ['lacks accountPlanStatus', { accountPlanType: 'FREE' }],
    ['lacks amount', { ...free, accountPlanRemainingCredits: { unit: 'USD' } }],
    ['no date', { ...free, accountPlanExpirationDate: 'soon' }],
  ])('is not guessed: %s', async (message, answer) => {
    await expect(plan(answer)).rejects.toThrow(message);
  });
});
