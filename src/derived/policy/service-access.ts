import { namesAction, namesSome } from './names.ts';
import { conditionOnCall, type RequestContext } from './request-context.ts';
import type { ResourceStatement } from './statement.ts';

/** What an AWS service wants to do with a resource, by itself. */
export interface ServiceCall {
  /** As policies name it: `cloudwatch.amazonaws.com`. */
  readonly service: string;
  readonly action: string;
  /** The ARN of the resource. */
  readonly resource: string;
  /** What the service's own request carries besides what that of every service does. */
  readonly context: RequestContext;
}

/** Whether a policy lets it: `unclear` where that hangs on something that nobody here knows of the request. */
export type ServiceAccess = 'allowed' | 'denied' | 'unclear';

// Nobody's user or role makes such a request, and it comes from no network of a customer's:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
const ofEveryService = (service: string): RequestContext => ({
  'aws:principalisawsservice': 'true',
  'aws:principalservicename': service,
  'aws:securetransport': 'true',
  'aws:principalaccount': null,
  'aws:principalarn': null,
  'aws:principalorgid': null,
  'aws:principalorgpaths': null,
  'aws:sourceip': null,
  'aws:sourcevpc': null,
  'aws:sourcevpce': null,
  'aws:username': null,
});

/**
 * Whether a resource policy lets an AWS service do something in somebody's name. A service is let in by its own name or by
 * `*`, never by the name of an account:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
 */
export const serviceAccess = (statements: readonly ResourceStatement[], call: ServiceCall): ServiceAccess => {
  const context = { ...ofEveryService(call.service), ...call.context };
  const holding = statements
    .filter((statement) => isAbout(statement, call))
    .map(({ effect, conditions }) => {
      const held = conditions.map((condition) => conditionOnCall(condition, context));
      return { effect, holds: held.includes(false) ? false : held.includes(null) ? null : true };
    });
  const any = (effect: 'Allow' | 'Deny', holds: boolean | null) =>
    holding.some((one) => one.effect === effect && one.holds === holds);
  if (any('Deny', true)) return 'denied';
  if (!any('Allow', true)) return any('Allow', null) ? 'unclear' : 'denied';
  return any('Deny', null) ? 'unclear' : 'allowed';
};

const isAbout = ({ principals, actions, resources }: ResourceStatement, call: ServiceCall): boolean =>
  namesAction(actions, call.action) &&
  namesSome(resources, call.resource) &&
  principals.values.some(({ kind, name }) => name === '*' || (kind === 'Service' && name === call.service)) !==
    principals.but;
