import { daysSince } from '../../derived/index.ts';
import { dayOf, defineRule } from '../../model/index.ts';
import { rootCredentialsOf } from './credentials/root-credentials.ts';
import { rootUsesIn } from './credentials/root-uses.ts';
import { text } from './root-used-recently.text.ts';

export const rootUsedRecently = defineRule({
  id: 'root-used-recently',
  severity: 'high',
  category: 'account',
  subject: 'account',
  reads: ['rootCredentials'],
  consults: ['summary'],
  options: { windowDays: 30 },
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-tasks.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html',
  ],
  standards: {
    'cis-7.0': ['2.7'],
    'cis-6.0': ['2.6'],
    'cis-5.0': ['1.6'],
    'cis-4.0.1': ['1.7'],
    'cis-3.0': ['1.7'],
    'well-architected': ['SEC01-BP02'],
  },
  bounds: { windowDays: { atLeast: 30 } },
  text,
  evaluate({ rootCredentials, summary }, { verdict, now, options }) {
    if (rootCredentials === null) return verdict.unclear('rowMissing', {});
    const { uses, silent } = rootUsesIn(rootCredentials);
    const evidence = { reportedAt: rootCredentials.reportedAt, uses: uses.map((use) => ({ ...use })) };
    const [last] = uses;
    const when = last && { day: dayOf(new Date(last.at)), days: daysSince(last.at, now) };
    if (last && when && when.days < options.windowDays)
      return verdict.fail(last.by === 'password' ? 'signedIn' : 'keyUsed', when, { evidence });
    if (silent.length > 0) return verdict.unclear('silent', { columns: silent }, evidence);
    if (rootCredentials.moreCredentials)
      return verdict.unclear('silent', { columns: ['additional_credentials_info'] }, evidence);
    if (summary.known && rootCredentialsOf(summary.value) === 'nothing')
      return verdict.notApplicable('bare', {}, evidence);
    return when === undefined ? verdict.pass('never', {}, evidence) : verdict.pass('quiet', when, evidence);
  },
});
