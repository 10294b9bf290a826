import type { Item } from '../../../model/index.ts';

type Named = Pick<Item<'api'>, 'arn' | 'name'>;

/**
 * True where another REST API of the region has the same name: CloudWatch counts the calls of both as one, so that calls
 * prove nothing, while none prove it for both.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html
 */
export const sharesItsName = (api: Named, restApis: readonly Named[]): boolean =>
  restApis.some((other) => other.arn !== api.arn && other.name === api.name);
