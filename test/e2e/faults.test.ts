import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/faults/answer.ts';
import { cellName, cellsOf } from '../../scripts/faults/cell.ts';
import { type Prepared, prepare } from '../../scripts/faults/prepare.ts';
import { type CellRunner, cellRunner } from '../../scripts/faults/run-cell.ts';
import { messyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';

// One of each protocol, and one that no run can do without; the whole is `npm run test:faults`.
const rules = ['elastic-ip-unattached', 'sqs-queue-unused', 's3-multipart-upload-abandoned', 'hosted-zone-empty'];
const tried = [
  'ec2:DescribeAddresses',
  'lambda:ListEventSourceMappings',
  'route53:ListHostedZones',
  's3:ListBuckets',
  'sns:ListSubscriptions',
  'sqs:ListQueues',
  'sts:GetCallerIdentity',
];

describe.skipIf(!motoIsHere())('a campaign of faults', () => {
  let moto: Moto;
  let prepared: Prepared;
  let runner: CellRunner;

  beforeAll(async () => {
    ({ moto } = await messyMoto());
    prepared = await prepare(moto.endpoint, rules);
    runner = await cellRunner(prepared.campaign);
  });
  afterAll(async () => {
    runner?.close();
    await moto?.stop();
  });

  it.each(tried)('finds nothing lost, passed or crashed, whatever happens to %s', async (operation) => {
    const cells = cellsOf(prepared.called).filter((cell) => cell.operation.name === operation);
    expect(cells.length).toBeGreaterThan(4);
    const ran = [];
    for (const cell of cells) ran.push({ cell: cellName(cell), ...(await runner.run(cell)) });
    expect(ran.filter(({ violations }) => violations.length > 0)).toEqual([]);
    expect(ran.filter(({ faulted, of }) => faulted === 0 || of !== 'named')).toEqual([]);
  });

  it('finds what an answer hides that is wrong and looks right', async () => {
    const nothing: Answer = {
      status: 200,
      headers: { 'content-type': 'text/xml' },
      content: Buffer.from('<DescribeAddressesResponse><addressesSet/></DescribeAddressesResponse>'),
    };
    const { violations } = await runner.meet({ operation: 'ec2:DescribeAddresses', fateOf: () => nothing });
    expect(new Set(violations.map(({ kind }) => kind))).toEqual(new Set(['lost', 'wrong-pass', 'unnamed']));
  });
});
