import { describe, expect, it } from 'vitest';
import { permissionsFor, policyDocument, rulesNeeding } from '../../src/app/permissions.ts';
import { defineRule, type Rule } from '../../src/model/index.ts';
import type { AnyCollector } from '../../src/resources/collectors.ts';

const collector = (
  type: AnyCollector['type'],
  operations: readonly string[],
  facets: { readonly [facet: string]: readonly string[] } = {},
): AnyCollector => ({
  type,
  scope: 'regional',
  lister: { operations: operations as AnyCollector['lister']['operations'] },
  facets: Object.fromEntries(
    Object.entries(facets).map(([name, each]) => [name, { operations: each }]),
  ) as AnyCollector['facets'],
  bind: () => {
    throw new Error('not asked here');
  },
});

const collectors = [
  collector('ec2-instance', ['ec2:DescribeInstances'], { cpu: ['cloudwatch:GetMetricStatistics'] }),
  collector('lambda-function', ['lambda:ListFunctions'], {
    tagging: ['lambda:ListTags'],
    urls: ['lambda:ListFunctionUrlConfigs', 'lambda:GetPolicy'],
  }),
  collector('rest-api', ['apigateway:GetRestApis'], { stages: ['apigateway:GetStages'] }),
];

const words = { en: 'A word.', 'pt-BR': 'Uma palavra.' };
const rule = (
  id: string,
  needs: Partial<Pick<Rule, 'category' | 'subject' | 'reads' | 'consults' | 'related'>>,
): Rule => ({
  ...defineRule({
    id,
    severity: 'low',
    category: 'workload',
    subject: 'ec2-instance',
    references: [],
    standards: {},
    text: { title: words, what: words, why: words, fix: words, avoid: words, messages: { fine: words } },
    evaluate: (_, { verdict }) => verdict.pass('fine', {}),
  }),
  ...needs,
});

const listing = rule('listing', {});
const reading = rule('reading', { reads: ['cpu'] });
const consulting = rule('consulting', { subject: 'lambda-function', consults: ['urls'] });
const relating = rule('relating', {
  related: [{ type: 'rest-api', in: 'same-region', reads: ['stages'], consults: [] }],
});

const actions = (rules: readonly Rule[]) => permissionsFor(rules, collectors).map(({ action }) => action);

describe('permissionsFor', () => {
  it('asks without any rule for what every run calls', () => {
    expect(actions([])).toEqual(['ec2:DescribeRegions', 'iam:ListAccountAliases']);
  });

  it('asks for the listing alone where the rule reads no facet', () => {
    expect(actions([listing])).toEqual(['ec2:DescribeInstances', 'ec2:DescribeRegions', 'iam:ListAccountAliases']);
  });

  it('asks for the facets that are read or consulted, and for no other', () => {
    expect(actions([reading])).toContain('cloudwatch:GetMetricStatistics');
    expect(actions([consulting])).toEqual([
      'ec2:DescribeRegions',
      'iam:ListAccountAliases',
      'lambda:GetPolicy',
      'lambda:ListFunctionUrlConfigs',
      'lambda:ListFunctions',
      'lambda:ListTags',
    ]);
  });

  it('asks for the tags of what a rule may fail, though it reads none, and names the rule for them', () => {
    const plain = rule('plain', { subject: 'lambda-function' });
    expect(actions([plain])).toContain('lambda:ListTags');
    expect(rulesNeeding('lambda:ListTags', [plain, listing], collectors)).toEqual([plain]);
  });

  it('asks for what related resources need, on the paths that they need', () => {
    expect(permissionsFor([relating], collectors)).toContainEqual({
      action: 'apigateway:GET',
      resources: ['/restapis', '/restapis/*/stages'],
    });
  });

  it('asks for prices where something that bills is looked for, though no rule needs them', () => {
    const leftover = rule('leftover', { category: 'leftovers' });
    expect(actions([leftover])).toContain('pricing:GetProducts');
    expect(rulesNeeding('pricing:GetProducts', [leftover], collectors)).toEqual([]);
  });

  it('throws rather than leave a permission out', () => {
    expect(() => actions([rule('odd', { reads: ['smell'] })])).toThrow('odd needs ec2-instance.smell');
    expect(() => actions([rule('odd', { subject: 'budget' })])).toThrow('odd needs budget, which no collector lists.');
  });
});

it('names the rules that need an action', () => {
  const rules = [listing, reading, consulting, relating];
  expect(rulesNeeding('ec2:DescribeInstances', rules, collectors)).toEqual([listing, reading, relating]);
  expect(rulesNeeding('apigateway:GET', rules, collectors)).toEqual([relating]);
});

it('writes a policy of one statement for what knows no resources, and API Gateway by path in the partition', () => {
  expect(policyDocument(permissionsFor([relating], collectors), 'aws-cn')).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Read',
        Effect: 'Allow',
        Action: ['ec2:DescribeInstances', 'ec2:DescribeRegions', 'iam:ListAccountAliases'],
        Resource: '*',
      },
      {
        Sid: 'ReadApigatewayGet',
        Effect: 'Allow',
        Action: ['apigateway:GET'],
        Resource: ['arn:aws-cn:apigateway:*::/restapis', 'arn:aws-cn:apigateway:*::/restapis/*/stages'],
      },
    ],
  });
});
