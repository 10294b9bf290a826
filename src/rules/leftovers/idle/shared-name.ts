import { lookUpBy } from '../../../derived/index.ts';
import type { Item } from '../../../model/index.ts';

type Named = Pick<Item<'api'>, 'arn' | 'name'>;

/**
 * True where another REST API of the region has the same name: CloudWatch counts the calls of both as one, so that calls
 * prove nothing, while none prove it for both.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html
 */
export const sharesItsName = (api: Named, restApis: readonly Named[]): boolean =>
  namedAlike(restApis, nameOf(api)).some(({ arn }) => arn !== api.arn);

// One without a name is alike to the others without one.
const nameOf = ({ name }: Named): string => JSON.stringify(name);
const namedAlike = lookUpBy((api: Named) => [nameOf(api)]);
