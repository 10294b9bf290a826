import { actionsOf, type Permission, permissionOf } from '../aws/read/actions.ts';
import { tagging } from '../engine/index.ts';
import { arnOf, type ResourceType, type Rule } from '../model/index.ts';
import { type AnyCollector, memberOperations } from '../resources/collectors.ts';

export type { Permission } from '../aws/read/actions.ts';

/** An IAM policy: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: 'Allow';
    readonly Action: readonly string[];
    readonly Resource: string | readonly string[];
  }[];
}

/** What every run calls, whatever its rules. */
const always = ['ec2:DescribeRegions', 'iam:ListAccountAliases', 'sts:GetCallerIdentity'];

// Without the first a finding has no price where this program has none; without the others no manager is ever proposed for
// removal. Nothing becomes unknown.
const ofWhatBills = ['pricing:GetProducts', ...memberOperations];

/** The operations that one rule may cause: the tags of its subject are read where it fails, for they may exempt it. Throws where no collector has what the rule names. */
export const operationsFor = (
  rule: Pick<Rule, 'id' | 'subject' | 'reads' | 'consults' | 'related'>,
  collectors: readonly AnyCollector[],
): readonly string[] => {
  const operationsOf = (type: ResourceType, facets: readonly string[]): readonly string[] => {
    const collector = collectors.find((each) => each.type === type);
    if (collector === undefined) throw new Error(`${rule.id} needs ${type}, which no collector lists.`);
    return facets.reduce<readonly string[]>((operations, facet) => {
      const reader = collector.facets[facet];
      if (reader === undefined) throw new Error(`${rule.id} needs ${type}.${facet}, which no collector reads.`);
      return [...operations, ...reader.operations];
    }, collector.lister.operations);
  };
  const offered = collectors.find(({ type }) => type === rule.subject)?.facets ?? {};
  const tags = tagging in offered ? [tagging] : [];
  return [
    ...operationsOf(rule.subject, [...rule.reads, ...rule.consults, ...tags]),
    ...rule.related.flatMap(({ type, reads, consults }) => operationsOf(type, [...reads, ...consults])),
  ];
};

/** The least that a role must be allowed for just these rules, by action. */
export const permissionsFor = (rules: readonly Rule[], collectors: readonly AnyCollector[]): readonly Permission[] => {
  const priced = rules.some(({ category }) => category === 'leftovers') ? ofWhatBills : [];
  const operations = [...always, ...priced, ...rules.flatMap((rule) => operationsFor(rule, collectors))];
  const needed = operations.map(permissionOf).filter((each) => each !== null);
  return sorted(needed.map(({ action }) => action)).map((action) => ({
    action,
    resources: sorted(needed.filter((each) => each.action === action).flatMap(({ resources }) => resources)),
  }));
};

/** The rules that become unknown where an action is missing. */
export const rulesNeeding = (
  action: string,
  rules: readonly Rule[],
  collectors: readonly AnyCollector[],
): readonly Rule[] =>
  rules.filter((rule) => operationsFor(rule, collectors).some((operation) => actionsOf(operation).includes(action)));

/** The permissions as an IAM policy for one partition: what knows no resources together, API Gateway by itself. */
export const policyDocument = (permissions: readonly Permission[], partition: string): PolicyDocument => {
  const everywhere = permissions.filter(({ resources }) => resources.includes('*')).map(({ action }) => action);
  const scoped = permissions.filter(({ resources }) => !resources.includes('*'));
  return {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'Read', Effect: 'Allow', Action: everywhere, Resource: '*' },
      ...scoped.map(({ action, resources }) => ({
        Sid: `Read${pascal(action)}`,
        Effect: 'Allow' as const,
        Action: [action],
        Resource: resources.map((path) => gatewayArn(partition, path)),
      })),
    ],
  };
};

// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html
const gatewayArn = (partition: string, path: string): string =>
  arnOf({ partition, service: 'apigateway', region: '*', account: '', resource: path });

const pascal = (action: string): string =>
  action.replace(/(?:^|:)(\w)(\w*)/g, (_, first: string, rest: string) => first.toUpperCase() + rest.toLowerCase());

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();
