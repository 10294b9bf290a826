import { describe, expect, it } from 'vitest';
import { everyTemplate } from '../support/every-template.ts';
import { freshBuild } from '../support/fresh-build.ts';
import { packaged } from '../support/serverless.ts';
import {
  arnOf,
  everything,
  letIn,
  ofType,
  propertiesOf,
  publishers,
  statement,
  statementsOf,
} from '../support/template.ts';

await freshBuild();
const made = await packaged(everything);
const { template } = made;

describe('the template with everything chosen', () => {
  everyTemplate(made);
  const fn = propertiesOf(template, 'AuditLambdaFunction');

  it('tells the function', () => {
    expect(fn.ReservedConcurrentExecutions).toBe(1);
    expect(fn.Environment.Variables).toMatchObject({
      REPORTS_BUCKET: { Ref: 'ReportsBucket' },
      HISTORY_KEEP_DAYS: '30',
      REGIONS: 'sa-east-1,us-east-1',
      RULES: 'elastic-ip-unattached,http-api-open',
      LANGUAGE: 'pt-BR',
      AUDIENCE: 'review',
      TIME_ZONE: 'America/Sao_Paulo',
      SEND: 'on-new',
      SEND_SEVERITY: 'high',
    });
    expect(ofType(template, 'AWS::Scheduler::Schedule')[0]?.Properties).toMatchObject({
      ScheduleExpression: 'rate(2 days)',
      ScheduleExpressionTimezone: 'America/Sao_Paulo',
    });
    expect(ofType(template, 'AWS::Logs::LogGroup')[0]?.Properties.RetentionInDays).toBe(90);
    expect(propertiesOf(template, 'NoRunCompleted')).toMatchObject({ EvaluationPeriods: '50' });
  });

  it('reads what those rules read, and no more', () => {
    const reading = statementsOf(template).filter(({ Sid }) => String(Sid).startsWith('Read'));
    const actions = reading.flatMap(({ Action }) => Action);
    expect(actions).toContain('ec2:DescribeAddresses');
    expect(actions.filter((action) => /^(iam:Get|s3|rds|dynamodb)/.test(String(action)))).toEqual([]);
  });

  it('lets whoever publishes to the topic use its key', () => {
    const [account, ...services] = propertiesOf(template, 'DigestKey').KeyPolicy.Statement;
    expect(account?.Principal).toEqual({
      AWS: { 'Fn::Sub': expect.stringMatching(/:iam::\$\{AWS::AccountId\}:root$/) },
    });
    expect(letIn(services)).toEqual(publishers);
    for (const { Action } of services) expect(Action).toEqual(['kms:Decrypt', 'kms:GenerateDataKey*']);
    expect(propertiesOf(template, 'DigestTopic').KmsMasterKeyId).toEqual({ Ref: 'DigestKey' });
    expect(statement(template, 'Encrypt')?.Resource).toEqual(arnOf('DigestKey'));
  });

  it('keeps table and reports when the stack goes', () => {
    const kept = Object.entries(template.Resources).filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain');
    expect(kept.map(([id]) => id).toSorted()).toEqual(['HistoryTable', 'ReportsBucket']);
  });

  it('lets reports expire, takes them by TLS alone, and owns them', () => {
    expect(propertiesOf(template, 'ReportsBucket')).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      LifecycleConfiguration: {
        Rules: [
          {
            Status: 'Enabled',
            ExpirationInDays: '90',
            NoncurrentVersionExpiration: { NoncurrentDays: 30 },
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          },
        ],
      },
    });
    expect(propertiesOf(template, 'ReportsBucketPolicy').PolicyDocument.Statement).toEqual([
      {
        Sid: 'TlsOnly',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [arnOf('ReportsBucket'), { 'Fn::Sub': `\${ReportsBucket.Arn}/*` }],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ]);
    expect(statement(template, 'Report')).toMatchObject({
      Action: 's3:PutObject',
      Resource: { 'Fn::Sub': `\${ReportsBucket.Arn}/*` },
    });
  });
});

describe('a parameter that means nothing', () => {
  it.each([{ reports: 'maybe' }, { encryption: 'aes' }, { retain: 'perhaps' }, { rules: 'no-such-rule' }])(
    'is refused: %o',
    async (params) => {
      await expect(packaged(params)).rejects.toThrow(/Cannot resolve/);
    },
  );
});
