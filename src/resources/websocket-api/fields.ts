import type { HttpApiFacets } from '../http-api/fields.ts';

/** A WebSocket API is described as an HTTP API is: both belong to API Gateway's second version. */
export type { HttpApiFields as WebsocketApiFields } from '../http-api/fields.ts';

/** AWS exports no WebSocket API, so that nobody can tell what its stages have deployed. */
export type WebsocketApiFacets = Omit<HttpApiFacets, 'deployedStages'>;
