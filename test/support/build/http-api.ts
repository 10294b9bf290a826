export { httpApi } from './gateway-api.ts';
