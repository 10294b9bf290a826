import { closing } from '../../derived/index.ts';
import { awsCli, type Command, defineRule, partly } from '../../model/index.ts';
import { opensUrls, publicGrants, urlGrants } from './functions/function-grants.ts';
import { type Grant, understood } from './functions/function-statements.ts';
import { text } from './lambda-policy-public.text.ts';
import { listed } from './listed.ts';

export const lambdaPolicyPublic = defineRule({
  id: 'lambda-policy-public',
  severity: 'high',
  category: 'exposure',
  subject: 'lambda-function',
  reads: ['policies'],
  consults: ['urls'],
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-1',
  ],
  standards: {
    'cis-7.0': [partly('2.21')],
    'security-hub': [partly('Lambda.1')],
    'well-architected': ['SEC03-BP07'],
  },
  text,
  screen(fn, { verdict }) {
    return fn.masterArn === null ? undefined : verdict.notApplicable('replica', { name: fn.id, master: fn.masterArn });
  },
  evaluate({ id, region, policies, urls }, { verdict }) {
    const args = { name: id };
    const read = understood(policies);
    const grants = read.policies.flatMap(publicGrants);
    if (grants.length > 0) {
      const actions = listed(grants.flatMap((grant) => grant.actions));
      return verdict.fail('public', { ...args, actions }, made(id, region, grants));
    }
    const through = read.policies.flatMap((policy) => urlGrants(policy, urls));
    if (through.length > 0)
      return verdict.fail('publicByUrl', args, { ...made(id, region, through), severity: 'medium' });
    if (read.puzzling) return verdict.unclear('puzzling', args);
    if (!urls.known && read.policies.some(opensUrls)) return verdict.unclear('urlsUnread', args);
    return policies.length === 0 ? verdict.notApplicable('none', args) : verdict.pass('closed', args);
  },
});

const made = (name: string, region: string, grants: readonly Grant[]) => ({
  evidence: {
    grants: grants.map(({ qualifier, statement, actions }) => ({ qualifier, sid: statement.sid, actions })),
  },
  removal: closing(grants.flatMap((grant) => withdrawing(name, region, grant))),
});

// Lambda takes a statement back by its id alone.
const withdrawing = (name: string, region: string, { qualifier, statement }: Grant): readonly Command[] =>
  statement.sid === null
    ? []
    : [
        awsCli(region, 'lambda remove-permission', {
          'function-name': name,
          ...(qualifier === null ? {} : { qualifier }),
          'statement-id': statement.sid,
        }),
      ];
