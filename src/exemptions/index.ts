// Does: mark failing findings as exempt, and say which exemptions are of no use.
// May not: parse configuration, touch an unknown, ask AWS.
export { acceptedBy } from './accepted.ts';
export { exempted, type Since } from './exempted.ts';
