import { expect, it } from 'vitest';
import { historyPermissions } from '../../../src/aws/write/history-table.ts';
import { cfnLintIsHere, lintFindings } from './cfn-lint.ts';
import type { Packaged } from './serverless.ts';
import { arnOf, letIn, ofType, propertiesOf, publishers, statement, statementsOf } from './template.ts';

/** What holds for every template, whatever was chosen. */
export const everyTemplate = ({ template, file }: Packaged): void => {
  it.skipIf(!cfnLintIsHere())('gives cfn-lint nothing to say', () => {
    expect(lintFindings(file)).toEqual([]);
  });

  it('lets each role be assumed by one service, and by that for this account alone where it can be told', () => {
    const trust = Object.fromEntries(
      Object.entries(template.Resources)
        .filter(([, { Type }]) => Type === 'AWS::IAM::Role')
        .map(([id, { Properties }]) => [id, Properties.AssumeRolePolicyDocument.Statement]),
    );
    const assumes = { Effect: 'Allow', Action: 'sts:AssumeRole' };
    expect(trust).toEqual({
      AuditRole: [{ ...assumes, Principal: { Service: 'lambda.amazonaws.com' } }],
      ScheduleRole: [
        {
          ...assumes,
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        },
      ],
    });
  });

  it('lets the schedule start this function and leave what it could not, and nothing else', () => {
    const [policy, ...more] = propertiesOf(template, 'ScheduleRole').Policies;
    expect(more).toEqual([]);
    expect(policy?.PolicyDocument.Statement).toEqual([
      { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: arnOf('AuditLambdaFunction') },
      { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arnOf('DeadLetters') },
    ]);
  });

  it('lets nobody write to anything but its own', () => {
    const writing = statementsOf(template).filter(({ Sid }) => !String(Sid).startsWith('Read'));
    expect(writing.length).toBeGreaterThan(5);
    for (const { Action, Resource } of writing) {
      expect([Action].flat().join()).not.toContain('*');
      expect(named(Resource)).toSatisfy(
        (id: string) => id in template.Resources,
        `${[Action].flat().join()} on ${named(Resource)}`,
      );
    }
  });

  it('lets in everybody nowhere, unless to refuse them', () => {
    const everybody = objectsIn(template).filter(
      ({ Principal }) => Principal === '*' || (Principal as { AWS?: unknown } | undefined)?.AWS === '*',
    );
    expect(everybody.length).toBeGreaterThan(0);
    for (const statement of everybody) expect(statement).toMatchObject({ Effect: 'Deny', Condition: {} });
  });

  it('grants the history what the history asks for', () => {
    const remember = statement(template, 'Remember');
    expect(remember).toMatchObject({ Action: [...historyPermissions], Resource: arnOf('HistoryTable') });
  });

  it('tells the function where things are by reference alone, which `invoke local` can follow', () => {
    const { Variables } = propertiesOf(template, 'AuditLambdaFunction').Environment;
    const intrinsic = Object.values(Variables).filter((value) => typeof value !== 'string');
    expect(intrinsic).toEqual(intrinsic.map((value) => ({ Ref: expect.any(String), ...(value as object) })));
  });

  it('starts the run with its scheduled time, tries again, and keeps what failed', () => {
    const schedule = propertiesOf(template, 'AuditSchedulerSchedule1');
    expect(schedule).toMatchObject({
      FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 },
      Target: {
        Arn: arnOf('AuditLambdaFunction'),
        RoleArn: arnOf('ScheduleRole'),
        RetryPolicy: { MaximumRetryAttempts: 3, MaximumEventAgeInSeconds: 3600 },
        DeadLetterConfig: { Arn: arnOf('DeadLetters') },
      },
    });
    const input = JSON.parse(schedule.Target.Input);
    expect(input).toEqual({ source: 'schedule', time: '<aws.scheduler.scheduled-time>' });
    expect(ofType(template, 'AWS::Lambda::EventInvokeConfig')[0]?.Properties).toMatchObject({
      MaximumRetryAttempts: 1,
      DestinationConfig: { OnFailure: { Destination: arnOf('DeadLetters') } },
    });
  });

  it('raises every alarm on the topic, within what CloudWatch can look back on', () => {
    const alarms = ofType(template, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
    expect(alarms.map(({ MetricName }) => MetricName)).toEqual([
      'Errors',
      'ApproximateNumberOfMessagesVisible',
      'RunCompleted',
    ]);
    for (const { AlarmActions, Period, EvaluationPeriods } of alarms) {
      expect(AlarmActions).toEqual([{ Ref: 'DigestTopic' }]);
      expect(Number(Period) * Number(EvaluationPeriods)).toBeLessThanOrEqual(Number(Period) < 3600 ? 86_400 : 604_800);
    }
    expect(alarms[2]).toMatchObject({
      Namespace: 'account-hygiene',
      Dimensions: [{ Name: 'service', Value: { Ref: 'AuditLambdaFunction' } }],
      TreatMissingData: 'breaching',
    });
  });

  it('lets alarms and budgets of this account publish to the topic', () => {
    const { Statement } = propertiesOf(template, 'DigestTopicPolicy').PolicyDocument;
    expect(letIn(Statement)).toEqual(publishers);
  });

  it('forgets history by itself, and can bring back any of the last days', () => {
    expect(propertiesOf(template, 'HistoryTable')).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
    });
  });

  it('closes every bucket to the public', () => {
    const all = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
    for (const { Properties } of ofType(template, 'AWS::S3::Bucket'))
      expect(Properties).toMatchObject({ PublicAccessBlockConfiguration: all, BucketEncryption: {} });
  });
};

/** The logical id that a resource of a statement refers to. */
const named = (resource: unknown): string =>
  /^\{"(?:Ref":"|Fn::GetAtt":\["|Fn::Sub":"\$\{)(\w+)/.exec(JSON.stringify(resource))?.[1] ?? JSON.stringify(resource);

const objectsIn = (value: unknown): readonly { readonly [key: string]: unknown }[] =>
  typeof value !== 'object' || value === null
    ? []
    : [value as { readonly [key: string]: unknown }, ...Object.values(value).flatMap(objectsIn)];
