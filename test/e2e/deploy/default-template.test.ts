import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyTemplate } from '../support/every-template.ts';
import { freshBuild } from '../support/fresh-build.ts';
import { packaged } from '../support/serverless.ts';
import { ofType, propertiesOf } from '../support/template.ts';

await freshBuild();
const made = await packaged();
const { template } = made;

describe('the template by default', () => {
  everyTemplate(made);
  const fn = propertiesOf(template, 'AuditLambdaFunction');

  // To renew the file after a change that is meant: npx vitest run test/e2e/deploy/default-template.test.ts -u
  it('is what it was', async () => {
    const masked = JSON.stringify(template, null, 2).replace(/"S3Key": "[^"]*"/, '"S3Key": "…"');
    await expect(`${masked}\n`).toMatchFileSnapshot('../../golden/template.json');
  });

  it('reads exactly what the published policy reads', () => {
    const published = JSON.parse(readFileSync(new URL('../../../docs/iam-policy.json', import.meta.url), 'utf8'));
    const inPartition = JSON.parse(JSON.stringify(published), (_, value) =>
      typeof value === 'string' && value.startsWith('arn:aws:')
        ? { 'Fn::Sub': value.replace('arn:aws:', `arn:\${AWS::Partition}:`) }
        : value,
    );
    expect(propertiesOf(template, 'AuditRole').Policies[0]?.PolicyDocument).toEqual(inPartition);
  });

  it('reserves no concurrency, makes no key, keeps no reports and nothing after its removal', () => {
    expect(fn).not.toHaveProperty('ReservedConcurrentExecutions');
    expect(ofType(template, 'AWS::KMS::Key')).toEqual([]);
    expect(propertiesOf(template, 'DigestTopic')).not.toHaveProperty('KmsMasterKeyId');
    expect(Object.keys(template.Resources)).not.toContain('ReportsBucket');
    expect(Object.values(template.Resources).filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toEqual([]);
  });

  it('leaves to account-hygiene.yaml what nobody chose', () => {
    const { TOPIC_ARN, HISTORY_TABLE, NODE_OPTIONS, ...rest } = fn.Environment.Variables;
    expect(new Set(Object.values(rest))).toEqual(new Set(['']));
    expect({ TOPIC_ARN, HISTORY_TABLE }).toEqual({
      TOPIC_ARN: { Ref: 'DigestTopic' },
      HISTORY_TABLE: { Ref: 'HistoryTable' },
    });
    expect(NODE_OPTIONS).toBe('--enable-source-maps');
  });
});
