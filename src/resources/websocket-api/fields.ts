/** A WebSocket API is described as an HTTP API is: both belong to API Gateway's second version. */
export type { HttpApiFacets as WebsocketApiFacets, HttpApiFields as WebsocketApiFields } from '../http-api/fields.ts';
