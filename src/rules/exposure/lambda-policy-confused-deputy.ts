import { closing } from '../../derived/index.ts';
import type { ResourceStatement } from '../../derived/policy/index.ts';
import { awsCli, type Command, defineRule, type Failing, type Item, type Read } from '../../model/index.ts';
import { type Grant, understood } from './functions/function-statements.ts';
import { serviceAllows, serviceGrants, servicesOf, trustedByName } from './functions/service-trust.ts';
import { sourcesOf } from './functions/source-of-service.ts';
import { text } from './lambda-policy-confused-deputy.text.ts';
import { listed } from './listed.ts';

export const lambdaPolicyConfusedDeputy = defineRule({
  id: 'lambda-policy-confused-deputy',
  severity: 'medium',
  category: 'exposure',
  subject: 'lambda-function',
  reads: ['policies'],
  consults: ['integratingApis'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
  ],
  standards: { 'well-architected': ['SEC03-BP07'] },
  text,
  screen(fn, { verdict }) {
    return fn.masterArn === null ? undefined : verdict.notApplicable('replica', { name: fn.id, master: fn.masterArn });
  },
  evaluate(fn, { verdict }) {
    const args = { name: fn.id };
    const { policies, puzzling } = understood(fn.policies);
    const grants = policies.flatMap(serviceGrants);
    const unpinned = { ...args, services: named(grants.map(({ statement }) => statement)) };
    if (grants.length > 0) return verdict.fail('unpinned', unpinned, made(fn, grants));
    if (puzzling) return verdict.unclear('puzzling', args);
    const byName = policies.flatMap(trustedByName);
    const evidence = { sids: byName.map(({ sid }) => sid) };
    if (byName.length > 0)
      return verdict.fail('byName', { ...args, services: named(byName) }, { evidence, severity: 'low' });
    return policies.some((policy) => serviceAllows(policy).length > 0)
      ? verdict.pass('pinned', args)
      : verdict.notApplicable('noService', args);
  },
});

const named = (statements: readonly ResourceStatement[]) => listed(statements.flatMap(servicesOf));

type Fn = Item<'lambda-function'> & { readonly integratingApis: Read<readonly string[]> };

const made = (fn: Fn, grants: readonly Grant[]): Failing => ({
  evidence: {
    grants: grants.map(({ qualifier, statement, actions }) => ({
      qualifier,
      sid: statement.sid,
      services: servicesOf(statement),
      actions,
    })),
  },
  removal: closing(grants.flatMap((grant) => restricting(fn, grant))),
});

// Only a plain statement, as AddPermission writes it, can be said again with a source of this account.
const restricting = (fn: Fn, { qualifier, statement }: Grant): readonly Command[] => {
  const { sid, actions, principals, conditions } = statement;
  const [action, principal] = [actions.values[0], principals.values[0]];
  const plain = actions.values.length === 1 && !actions.but && principals.values.length === 1;
  if (sid === null || !plain || conditions.length > 0 || !action || !principal) return [];
  const sources = sourcesOf(principal.name, fn, fn.integratingApis);
  if (sources.length === 0) return [];
  const target = { 'function-name': fn.id, ...(qualifier === null ? {} : { qualifier }) };
  return [
    ...sources.map((source, at) =>
      awsCli(fn.region, 'lambda add-permission', {
        ...target,
        'statement-id': `${sid}-this-account${at === 0 ? '' : `-${at + 1}`}`.slice(-100),
        action,
        principal: principal.name,
        ...source,
      }),
    ),
    awsCli(fn.region, 'lambda remove-permission', { ...target, 'statement-id': sid }),
  ];
};
