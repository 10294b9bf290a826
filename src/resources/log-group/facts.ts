import { byEnvironment, byStack, defineFacts, type PageTarget, urlPart } from '../../model/index.ts';

// The console encodes names twice, with a dollar in the place of the second per cent sign.
const page = ({ id, region }: PageTarget): string =>
  `cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${urlPart(id).replaceAll('%', () => '$25')}`;

export const logGroupFacts = defineFacts({
  type: 'log-group',
  name: { en: 'Log group', 'pt-BR': 'Log group' },
  service: 'CloudWatch Logs',
  consolePage: page,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::Logs::LogGroup' }],
  uses: 'not-judged',
  phase: 'storage',
  holds: [],
  heldBy: [],
});
