import { awsCli, defineRule } from '../../model/index.ts';
import { text } from './access-analyzer-missing.text.ts';

export const accessAnalyzerMissing = defineRule({
  id: 'access-analyzer-missing',
  severity: 'low',
  category: 'account',
  subject: 'region',
  reads: ['analyzers'],
  related: { account: { in: 'home-region', consults: ['organization'] } },
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html',
    'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListAnalyzers.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-settings.html',
  ],
  standards: {
    'cis-7.0': ['2.18'],
    'cis-6.0': ['2.19'],
    'cis-5.0': ['1.19'],
    'cis-4.0.1': ['1.20'],
    'cis-3.0': ['1.20'],
    'security-hub': ['IAM.28'],
  },
  text,
  evaluate({ id: region, analyzers }, { verdict, related }) {
    const evidence = { analyzers: analyzers.map((each) => ({ ...each })) };
    const external = analyzers.filter(({ analyzerType }) => externalTypes.includes(analyzerType));
    const [active] = external.filter(({ status }) => status === 'ACTIVE');
    if (active !== undefined) return verdict.pass('active', { region, analyzer: active.name }, evidence);
    const [starting] = external.filter(({ status }) => status === 'CREATING');
    if (starting !== undefined) return verdict.unclear('starting', { region, analyzer: starting.name }, evidence);
    const [organization] = related.account.map((account) => account.organization);
    if (organization === undefined || !organization.known)
      return verdict.unclear('unreadOrganization', { region }, evidence);
    if (organization.value !== null)
      return verdict.unclear('byOrganization', { region, payer: organization.value.managementAccount }, evidence);
    const [inactive] = external;
    if (inactive !== undefined)
      return verdict.fail('inactive', { region, analyzer: inactive.name, status: inactive.status }, { evidence });
    return verdict.fail('missing', { region }, { evidence, commands: [create(region)] });
  },
});

// Unused access and internal access are other questions, and are billed.
const externalTypes = ['ACCOUNT', 'ORGANIZATION'];

const create = (region: string) =>
  awsCli(region, 'accessanalyzer create-analyzer', { 'analyzer-name': 'external-access', type: 'ACCOUNT' });
