import { freeTierLimitNear } from '../../../src/rules/billing/free-tier-limit-near.ts';
import { account } from '../../support/build/account.ts';
import { freeTierOffer } from '../../support/build/free-tier.ts';
import { testRule } from '../../support/rule-tester.ts';

const using = (...changes: readonly Parameters<typeof freeTierOffer>[0][]) =>
  account({}, { freeTier: changes.map((change) => freeTierOffer(change)) });
const government = { arn: 'arn:aws-us-gov:iam::111122223333:root' };

testRule(freeTierLimitNear, {
  pass: [
    { name: 'little is used', subject: account(), message: 'within', args: { offers: 1, percent: 85 } },
    { name: 'just below the mark', subject: using({ actual: 849_999, forecast: 1_000_000 }), message: 'within' },
    { name: 'an offer of nothing, unused', subject: using({ actual: 0, forecast: 0, limit: 0 }), message: 'within' },
  ],
  fail: [
    {
      name: 'at the mark',
      subject: using({ actual: 850_000, forecast: 900_000 }),
      message: 'near',
      args: { offers: ['AWS Lambda Global-Request (85%)'], others: 0 },
    },
    { name: 'at a mark of its own', subject: using({ actual: 600_000 }), options: { maxPercent: 50 }, message: 'near' },
    {
      name: 'used up',
      subject: using({ actual: 1_000_000, forecast: 2_000_000 }, { service: 'Amazon SNS', actual: 900_000 }),
      message: 'over',
      args: { offers: ['AWS Lambda Global-Request (100%)'], others: 1 },
      evidence: { offers: 2 },
    },
    {
      name: 'expected to pass the limit',
      subject: using({ actual: 100_000, forecast: 1_200_000 }, {}),
      message: 'rising',
      args: { offers: ['AWS Lambda Global-Request (10%)'] },
    },
    {
      name: 'an offer of nothing, used',
      subject: using({ actual: 1, forecast: 1, limit: 0 }),
      message: 'over',
      args: { offers: ['AWS Lambda Global-Request (100%)'] },
    },
  ],
  notApplicable: [
    { name: 'AWS counts nothing', subject: using(), message: 'none' },
    { name: 'in GovCloud, whose use counts elsewhere', subject: account(government), message: 'govCloud' },
    {
      name: 'in a partition without a free tier',
      subject: account({ arn: 'arn:aws-iso:iam::111122223333:root' }),
      message: 'elsewhere',
    },
  ],
});
