import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AllocateAddressCommand, ReleaseAddressCommand } from '@aws-sdk/client-ec2';
import { GetFindingsCommand, SecurityHubClient } from '@aws-sdk/client-securityhub';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anybody, clientsIn, defaultAccount } from './support/clients.ts';
import { emptyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { runAudit, runCli } from './support/run.ts';

describe.skipIf(!motoIsHere())('delivery to Security Hub', () => {
  let moto: Moto;
  beforeAll(async () => {
    moto = await emptyMoto();
  });
  afterAll(() => moto.stop());

  const delivered = async (region: string) => {
    const client = new SecurityHubClient({ endpoint: moto.endpoint, region, credentials: anybody });
    return (await client.send(new GetFindingsCommand({}))).Findings ?? [];
  };
  const nowhere = () => ({ AWS_ENDPOINT_URL_SECURITYHUB: `${moto.endpoint}/nowhere` });
  const argv = ['--region', 'eu-west-1', '--rule', 'elastic-ip-unattached', '--deliver', 'securityhub'];

  it('imports the findings of every region into the one of the caller, and the report is printed all the same', async () => {
    const { ec2 } = clientsIn(moto.endpoint, 'eu-west-1');
    const { AllocationId = '?' } = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
    const { report, stderr } = await runAudit(argv, { endpoint: moto.endpoint });
    expect(stderr).toBe('');
    const found = await delivered('us-east-1');
    expect(found.map(({ Id }) => Id)).toEqual(report.findings.map(({ id }) => id));
    const [finding] = found;
    expect(finding).toMatchObject({
      Id: `elastic-ip-unattached:arn:aws:ec2:eu-west-1:${defaultAccount}:elastic-ip/${AllocationId}`,
      ProductArn: `arn:aws:securityhub:us-east-1:${defaultAccount}:product/${defaultAccount}/default`,
      AwsAccountId: defaultAccount,
      Compliance: { Status: 'FAILED' },
      RecordState: 'ACTIVE',
      Resources: [{ Type: 'AwsEc2Eip', Region: 'eu-west-1' }],
    });
    expect(await delivered('eu-west-1')).toEqual([]);

    await runAudit(argv, { endpoint: moto.endpoint });
    expect((await delivered('us-east-1')).map(({ Id }) => Id)).toEqual(found.map(({ Id }) => Id));
    await ec2.send(new ReleaseAddressCommand({ AllocationId }));
  });

  it('archives what is resolved, also where the run that saw it first could deliver nothing', async () => {
    const { ec2 } = clientsIn(moto.endpoint, 'eu-west-1');
    const { AllocationId = '?' } = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
    const history = ['--history', join(mkdtempSync(join(tmpdir(), 'hygiene-')), 'history.json')];
    const state = async () => (await delivered('us-east-1')).find(({ Id }) => Id?.endsWith(AllocationId))?.RecordState;
    await runAudit([...argv, ...history], { endpoint: moto.endpoint });
    expect(await state()).toBe('ACTIVE');
    await ec2.send(new ReleaseAddressCommand({ AllocationId }));
    await runAudit([...argv, ...history], { endpoint: moto.endpoint, env: nowhere() });
    expect(await state()).toBe('ACTIVE');
    await runAudit([...argv, ...history], { endpoint: moto.endpoint });
    expect(await state()).toBe('ARCHIVED');
  });

  it('goes to the region that AWS_REGION names', async () => {
    const { ec2 } = clientsIn(moto.endpoint, 'eu-west-1');
    await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
    await runAudit(argv, { endpoint: moto.endpoint, env: { AWS_REGION: 'sa-east-1' } });
    const [finding] = await delivered('sa-east-1');
    expect(finding?.ProductArn).toBe(
      `arn:aws:securityhub:sa-east-1:${defaultAccount}:product/${defaultAccount}/default`,
    );
  });

  it('prints the report where nothing could be delivered, and ends with 3 and one sentence', async () => {
    const { code, stdout, stderr } = await runCli(['audit', '--format', 'csv', ...argv], {
      endpoint: moto.endpoint,
      env: nowhere(),
    });
    expect(stdout).toContain('elastic-ip-unattached');
    expect(stderr).toMatch(/^Nothing was delivered to Security Hub: .*\.\n$/);
    expect(code).toBe(3);
  });
});
