import { arnOf, type Item, parseArn, type Read } from '../../../model/index.ts';

// Services that name the source of a call and not its account: what of theirs calls functions.
// https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html#apigateway-permissions,
// https://docs.aws.amazon.com/lambda/latest/dg/services-alb.html
const sources: { readonly [service: string]: { readonly service: string; readonly resource: string } | undefined } = {
  apigateway: { service: 'execute-api', resource: '*' },
  elasticloadbalancing: { service: 'elasticloadbalancing', resource: 'targetgroup/*' },
};

/** What a statement may be narrowed to, as `lambda add-permission` takes it. */
export type Source = { readonly 'source-account': string } | { readonly 'source-arn': string };

/**
 * The sources in this account that a service may call a function for: APIs by their ids where those that call it are known,
 * else what of the account the service calls for; the account alone for services that tell it. Empty where the function's
 * ARN is none.
 */
export const sourcesOf = (
  principal: string,
  { arn, region }: Item<'lambda-function'>,
  apis: Read<readonly string[]>,
): readonly Source[] => {
  const own = parseArn(arn);
  if (own === null) return [];
  const { partition, account } = own;
  const from = sources[principal.slice(0, principal.indexOf('.'))];
  if (from === undefined) return [{ 'source-account': account }];
  const named = from.service === 'execute-api' && apis.known ? apis.value.map((id) => `${id}/*`) : [];
  return (named.length > 0 ? named : [from.resource]).map((resource) => ({
    'source-arn': arnOf({ partition, service: from.service, region, account, resource }),
  }));
};
