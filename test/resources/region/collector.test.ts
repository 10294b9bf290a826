import { expect, it } from 'vitest';
import { region } from '../../../src/resources/region/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const analyzersIn = async (answers: Answers) => {
  const [here] = await listed(region, {});
  if (here === undefined) throw new Error('no region');
  return facetRead(region, answers, here, 'analyzers');
};
const one = {
  arn: 'arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/a',
  name: 'a',
  type: 'ACCOUNT' as const,
  status: 'ACTIVE' as const,
  createdAt: new Date('2026-01-01T00:00:00Z'),
};

it('is there without a call', async () => {
  expect(await listed(region, {})).toMatchObject([
    { id: 'eu-west-1', region: 'eu-west-1', arn: 'arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/*' },
  ]);
});

it('names its analyzers over all pages', async () => {
  const pages = [
    { analyzers: [one], nextToken: 't' },
    { analyzers: [{ ...one, name: 'b', status: 'FAILED' as const }] },
  ];
  expect(await analyzersIn({ 'access-analyzer:ListAnalyzers': () => pages })).toEqual([
    { name: 'a', analyzerType: 'ACCOUNT', status: 'ACTIVE' },
    { name: 'b', analyzerType: 'ACCOUNT', status: 'FAILED' },
  ]);
});

it('is not taken for empty where the answer is denied or malformed', async () => {
  await expect(
    analyzersIn({ 'access-analyzer:ListAnalyzers': () => awsError('AccessDeniedException') }),
  ).rejects.toThrow('AccessDeniedException');
  await expect(analyzersIn({ 'access-analyzer:ListAnalyzers': () => ({ analyzers: undefined }) })).rejects.toThrow(
    'lacks analyzers',
  );
  await expect(
    analyzersIn({ 'access-analyzer:ListAnalyzers': () => ({ analyzers: [{ ...one, status: undefined as never }] }) }),
  ).rejects.toThrow('lacks status');
});
