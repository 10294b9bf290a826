import { expect, it } from 'vitest';
import { familyOf, isLocal, isPublicCidr } from '../../src/derived/public-cidr.ts';

it.each([
  '0.0.0.0/0',
  '0.0.0.0/1',
  '128.0.0.0/1',
  '64.0.0.0/2',
  '203.0.0.0/7',
  '::/0',
  '::/1',
  '8000::/1',
  '2000::/3',
  '2600:1f00::/24',
])('%s is the internet', (range) => {
  expect(isPublicCidr(range)).toBe(true);
});

it.each([
  '10.0.0.0/8',
  '203.0.113.0/24',
  '203.0.113.10/32',
  '2600:1f18::/32',
  '2600:1f18:0:1::a/128',
  'fc00::/7',
  'fe80::/10',
  '203.0.113.10',
  '',
  'sg-0a',
])('%j is not', (range) => {
  expect(isPublicCidr(range)).toBe(false);
});

it('tells families apart, and what no route of the internet leads to', () => {
  expect(['203.0.113.10', '::1'].map(familyOf)).toEqual(['ipv4', 'ipv6']);
  expect(['fd00::1', 'FE80::1', 'feb0::1'].every(isLocal)).toBe(true);
  expect(['2600::1', 'fec0::1', '203.0.113.10', 'ff02::1'].some(isLocal)).toBe(false);
});
