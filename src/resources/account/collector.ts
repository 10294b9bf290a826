import { arnOf, known, type Read, unread } from '../../model/index.ts';
import { given, MalformedAnswer, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { credentialReport, credentialReportOperations } from '../services/iam/read-credential-report.ts';
import { topicAudienceReads, topicAudiences } from '../services/sns/read-topic-audience.ts';
import { topicKeyReads, topicKeys } from '../services/sns/read-topic-keys.ts';
import { topicsAmong } from '../services/sns/read-topics.ts';
import { anomalyDetection, anomalyReads, anomalyTopicArns } from './read-anomaly-detection.ts';
import { estimatedCharges } from './read-estimated-charges.ts';
import { accountPlan, freeTierOffers } from './read-free-tier.ts';
import { organization } from './read-organization.ts';
import { passwordPolicy } from './read-password-policy.ts';
import { roleTrust, roleTrustReads } from './read-role-trust.ts';
import { rootVirtualDevices } from './root-virtual-devices.ts';

/** The account itself, which needs no call to be known; its ARN is root's. */
export const account = defineCollector({
  type: 'account',
  scope: 'global',
  everything: (place) => rootArn(place),
  lister: lister([], async function* (_, place) {
    yield* each([place], { id: 'account' }, ({ account: id, region }) => ({
      type: 'account',
      id,
      arn: rootArn(place),
      region,
      name: null,
      tags: tagsNotListed('account'),
    }));
  }),
  facets: {
    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
    summary: facet(['iam:GetAccountSummary'], async (_, aws) => {
      const { SummaryMap } = await aws.call('iam:GetAccountSummary', {});
      const numbers = given(SummaryMap, 'SummaryMap');
      return {
        rootMfaDevices: flag(numbers, 'AccountMFAEnabled'),
        rootAccessKeys: flag(numbers, 'AccountAccessKeysPresent'),
        rootPassword: flagIfTold(numbers, 'AccountPasswordPresent'),
        rootSigningCertificates: flagIfTold(numbers, 'AccountSigningCertificatesPresent'),
        users: given(numbers.Users, 'Users'),
      };
    }),
    rootCredentials: facet(credentialReportOperations, async (_, aws) => {
      const { root, generatedAt } = await credentialReport(aws);
      return root === null ? null : { ...root, reportedAt: generatedAt };
    }),
    roleTrust: facet(roleTrustReads, (_, aws) => roleTrust(aws)),
    rootVirtualDevices: facet(['iam:ListVirtualMFADevices'], (_, aws) => rootVirtualDevices(aws)),
    passwordPolicy: facet(['iam:GetAccountPasswordPolicy'], (_, aws) => passwordPolicy(aws)),
    consoleUsers: facet(credentialReportOperations, async (_, aws) => {
      const { byArn, root, generatedAt } = await credentialReport(aws);
      const users = [...byArn.values()].filter((row) => row !== root);
      const passwords = users.map(({ passwordEnabled }) => passwordEnabled);
      return {
        withPassword: passwords.filter((read) => read.known && read.value).length,
        unsure: passwords.filter((read) => !read.known).length,
        reported: users.length,
        reportedAt: generatedAt,
      };
    }),
    // Who it is, with address and telephone, is not kept.
    // https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html
    securityContact: facet(['account:GetAlternateContact'], async (_, aws) => {
      const asked = { AlternateContactType: 'SECURITY' } as const;
      const answer = await aws.find('account:GetAlternateContact', asked, ['ResourceNotFoundException']);
      if (answer === null) return false;
      given(answer.AlternateContact, 'AlternateContact');
      return true;
    }),
    freeTier: facet(['freetier:GetFreeTierUsage'], (_, aws) => freeTierOffers(aws)),
    plan: facet(['freetier:GetAccountPlanState'], (_, aws) => accountPlan(aws)),
    anomalyDetection: facet(anomalyReads, (_, aws) => anomalyDetection(aws)),
    anomalyTopics: facet([...anomalyReads, 'sns:GetTopicAttributes'], async (_, aws) =>
      topicsAmong(await anomalyTopicArns(aws), aws),
    ),
    anomalyTopicKeys: facet([...anomalyReads, ...topicKeyReads], async (_, aws) =>
      topicKeys(await anomalyTopicArns(aws), aws),
    ),
    anomalyTopicAudiences: facet([...anomalyReads, ...topicAudienceReads], async (_, aws) =>
      topicAudiences(await anomalyTopicArns(aws), aws),
    ),
    estimatedCharges: facet(['cloudwatch:GetMetricStatistics'], (_, aws, place) => estimatedCharges(aws, place)),
    organization: facet(['organizations:DescribeOrganization'], (_, aws) => organization(aws)),
  },
});

const rootArn = ({ partition, account: id }: { readonly partition: string; readonly account: string }): string =>
  arnOf({ partition, service: 'iam', region: '', account: id, resource: 'root' });

type Numbers = { readonly [name: string]: number };

const flag = (numbers: Numbers, name: string): boolean => {
  const number = given(numbers[name], name);
  if (number !== 0 && number !== 1) throw new MalformedAnswer(`${name} is neither 0 nor 1`);
  return number === 1;
};

const flagIfTold = (numbers: Numbers, name: string): Read<boolean> =>
  name in numbers
    ? known(flag(numbers, name))
    : unread({ kind: 'failed', operation: 'iam:GetAccountSummary', detail: `the summary has no ${name}` });
