import { accessAnalyzerMissing } from '../../../src/rules/account/access-analyzer-missing.ts';
import { analyzer, region } from '../../support/build/region.ts';
import { testRule } from '../../support/rule-tester.ts';

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
      message: 'missing',
      args: { region: 'eu-west-1' },
      commands: [
        'aws accessanalyzer create-analyzer --analyzer-name external-access --type ACCOUNT --region eu-west-1',
      ],
    },
    {
      name: 'one that looks for unused access only',
      subject: region({}, { analyzers: [analyzer({ analyzerType: 'ACCOUNT_UNUSED_ACCESS' })] }),
      message: 'missing',
      evidence: { analyzers: [{ analyzerType: 'ACCOUNT_UNUSED_ACCESS' }] },
    },
    {
      name: 'one that is switched off',
      subject: region({}, { analyzers: [analyzer({ status: 'DISABLED' })] }),
      message: 'inactive',
      args: { status: 'DISABLED' },
      commands: [],
    },
  ],
  unclear: [
    {
      name: 'one that is being created',
      subject: region({}, { analyzers: [analyzer({ status: 'CREATING' })] }),
      message: 'starting',
    },
  ],
});
