import { expect, it } from 'vitest';
import { inNoRegion } from '../../src/pricing/data/global.ts';
import { saEast1 } from '../../src/pricing/data/sa-east-1.ts';
import { usEast1 } from '../../src/pricing/data/us-east-1.ts';

it.each([
  ['no region', inNoRegion],
  ['us-east-1', usEast1],
  ['sa-east-1', saEast1],
])('every price of %s has an amount, a unit, a date and a source', (_, list) => {
  for (const [item, price] of list) {
    expect(item).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+( [a-z0-9.]+)*$/);
    expect(price.usd).toBeGreaterThan(0);
    expect(price.unit).toMatch(/\S/);
    expect(price.source).toMatch(/\S/);
    expect(new Date(price.asOf).toISOString().slice(0, 10)).toBe(price.asOf);
  }
});
