import { describe, expect, it } from 'vitest';
import { cellName, cellsOf, rulesAsking, sliced, sliceOf } from '../../../scripts/faults/cell.ts';
import { declaredOperations, type WireOperation } from '../../../scripts/faults/operations.ts';
import { actionsOf } from '../../../src/aws/read/actions.ts';
import { collectors } from '../../../src/resources/collectors.ts';
import { rules } from '../../../src/rules/index.ts';

const volumes: WireOperation = { name: 'ec2:DescribeVolumes', protocol: 'ec2', token: 'nextToken' };
const addresses: WireOperation = { name: 'ec2:DescribeAddresses', protocol: 'ec2', token: null };
const queues: WireOperation = { name: 'sqs:ListQueues', protocol: 'json', token: 'NextToken' };

describe('the cells of a campaign', () => {
  it('are every operation with every fault: the second page where there is one, a hang once a service', () => {
    expect(cellsOf([addresses, volumes, queues]).map(cellName)).toEqual([
      ...['denied', 'throttled', '500', 'malformed', 'reset', 'hang'].map((fault) => `ec2:DescribeAddresses ${fault}`),
      ...['denied', 'throttled', '500', 'malformed', 'reset', 'second-page-denied'].map(
        (fault) => `ec2:DescribeVolumes ${fault}`,
      ),
      ...['denied', 'throttled', '500', 'malformed', 'reset', 'second-page-denied', 'hang'].map(
        (fault) => `sqs:ListQueues ${fault}`,
      ),
    ]);
  });

  it.each([1, 2, 7, 200])('are all tried once in %i slices', (of) => {
    const all = Array.from({ length: 20 }, (_, n) => n);
    const parts = Array.from({ length: of }, (_, at) => sliced(all, sliceOf(`${at + 1}/${of}`)));
    expect(parts.flat().toSorted((a, b) => a - b)).toEqual(all);
  });

  it.each(['0/7', '8/7', '3', '', '-1/2', '1/0', '1/2/3', 'a/b'])('know no slice %s', (text) => {
    expect(() => sliceOf(text)).toThrow(`${text} is no part such as 3/7.`);
  });

  it('run the rules that may ask for the operation, and all of them for one of no rule', () => {
    const all = rules.map(({ id }) => id);
    expect(rulesAsking('ec2:DescribeVpcEndpoints', all)).toContain('vpc-endpoint-idle');
    expect(rulesAsking('ec2:DescribeVpcEndpoints', all)).not.toContain('root-mfa-missing');
    expect(rulesAsking('iam:ListAccountAliases', all)).toEqual(all);
    expect(rulesAsking('iam:ListAccountAliases', ['vpc-endpoint-idle'])).toEqual(['vpc-endpoint-idle']);
  });
});

describe('the operations of a campaign', async () => {
  const declared = await declaredOperations();

  it('are all that a collector may call', () => {
    const names = declared.map(({ name }) => name);
    const asked = collectors.flatMap(({ lister, facets }) => [
      ...lister.operations,
      ...Object.values(facets).flatMap(({ operations }) => operations),
    ]);
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
    expect(names).toEqual([...new Set(names)].toSorted());
  });

  it('have the names that their tokens bear on the wire, by the schemas of the SDK', () => {
    const token = (name: string) => declared.find((each) => each.name === name)?.token;
    expect(token('ec2:DescribeVolumes')).toBe('nextToken');
    expect(token('apigatewayv2:GetApis')).toBe('nextToken');
    expect(token('iam:ListRoles')).toBe('Marker');
    expect(token('freetier:GetFreeTierUsage')).toBe('nextToken');
    expect(token('ec2:DescribeAddresses')).toBeNull();
  });

  it('need an action each, but for the one that everybody may call', () => {
    expect(declared.filter(({ name }) => actionsOf(name).length === 0).map(({ name }) => name)).toEqual([
      'sts:GetCallerIdentity',
    ]);
  });
});
