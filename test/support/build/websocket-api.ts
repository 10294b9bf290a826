export { websocketApi } from './gateway-api.ts';
