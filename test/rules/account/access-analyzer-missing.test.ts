import { accessAnalyzerMissing } from '../../../src/rules/account/access-analyzer-missing.ts';
import { account } from '../../support/build/account.ts';
import { analyzer, region } from '../../support/build/region.ts';
import { testRule } from '../../support/rule-tester.ts';

const alone = account();
const member = account({}, { organization: { id: 'o-a1b2c3d4e5', managementAccount: '444455556666' } });
const managing = account({}, { organization: { id: 'o-a1b2c3d4e5', managementAccount: '111122223333' } });

testRule(accessAnalyzerMissing, {
  pass: [
    { name: 'an analyzer of the account', subject: region(), message: 'active', args: { analyzer: 'external-access' } },
    {
      name: 'an analyzer of the organization, beside one that failed',
      subject: region(
        {},
        { analyzers: [analyzer({ status: 'FAILED' }), analyzer({ name: 'org', analyzerType: 'ORGANIZATION' })] },
      ),
      message: 'active',
      args: { analyzer: 'org' },
    },
  ],
  fail: [
    {
      name: 'none',
      subject: region({}, { analyzers: [] }),
      related: [alone],
      message: 'missing',
      args: { region: 'eu-west-1' },
      commands: [
        'aws accessanalyzer create-analyzer --analyzer-name external-access --type ACCOUNT --region eu-west-1',
      ],
    },
    {
      name: 'one that looks for unused access only',
      subject: region({}, { analyzers: [analyzer({ analyzerType: 'ACCOUNT_UNUSED_ACCESS' })] }),
      related: [alone],
      message: 'missing',
      evidence: { analyzers: [{ analyzerType: 'ACCOUNT_UNUSED_ACCESS' }] },
    },
    {
      name: 'one that is switched off',
      subject: region({}, { analyzers: [analyzer({ status: 'DISABLED' })] }),
      related: [alone],
      message: 'inactive',
      args: { status: 'DISABLED' },
      commands: [],
    },
  ],
  unclear: [
    {
      name: 'none in a member of an organization, which may have one elsewhere',
      subject: region({}, { analyzers: [] }),
      related: [member],
      message: 'byOrganization',
      args: { payer: '444455556666' },
    },
    {
      name: 'none in the management account, which may let another account manage them',
      subject: region({}, { analyzers: [] }),
      related: [managing],
      message: 'byOrganization',
    },
    {
      name: 'one that failed, in a member of an organization',
      subject: region({}, { analyzers: [analyzer({ status: 'FAILED' })] }),
      related: [member],
      message: 'byOrganization',
    },
    {
      name: 'none, and nobody knows whether there is an organization',
      subject: region({}, { analyzers: [] }),
      message: 'unreadOrganization',
    },
    {
      name: 'one that is being created',
      subject: region({}, { analyzers: [analyzer({ status: 'CREATING' })] }),
      message: 'starting',
    },
  ],
});
