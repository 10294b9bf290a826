import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const billingAlarmFacts = defineFacts({
  type: 'billing-alarm',
  name: { en: 'Billing alarm', 'pt-BR': 'Alarme de cobrança' },
  service: 'CloudWatch',
  consolePage: ({ id, region }) => `cloudwatch/home?region=${region}#alarmsV2:alarm/${urlPart(id)}`,
  asffType: 'AwsCloudWatchAlarm',
  bills: 'standing',
  dated: 'undated',
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::CloudWatch::Alarm' }, { type: 'AWS::CloudWatch::CompositeAlarm' }],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
