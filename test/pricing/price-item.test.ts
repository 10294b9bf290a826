import { describe, expectTypeOf, it } from 'vitest';
import type { Bill, PricedItem, PriceItem, UnpricedItem } from '../../src/model/index.ts';
import { pricesFrom } from '../../src/pricing/price-list.ts';
import type { ListedItem } from '../../src/pricing/pricer.ts';

// The compiler is what is tested here: `npm run check` fails where a line compiles that should not.
describe('a price item', () => {
  it('that is misspelt is no bill', () => {
    expectTypeOf<'nat-gateway-hour'>().toExtend<PriceItem>();
    // @ts-expect-error nothing is sold by this name
    const misspelt: Bill = { item: 'nat-gateway-hours', quantity: 1 };
    // @ts-expect-error nor by a name that is made up on the way
    const madeUp: Bill = { item: `ebs-${misspelt.quantity > 1 ? 'gp3' : 'gp33'}-gb-month`, quantity: 1 };
    // @ts-expect-error nor by whatever AWS says
    const told: Bill = { item: String(madeUp.item), quantity: 1 };
    return told;
  });

  it('that is misspelt has no price in a list', () => {
    const source = { asOf: '2026-11-22', source: 'a test' };
    pricesFrom(source, { 'nat-gateway-hour': [0.045, 'hour'], 'ec2-instance-hour t3.micro': [0.01, 'hour'] });
    // @ts-expect-error nobody could ever bill it
    pricesFrom(source, { 'nat-gateway-hours': [0.045, 'hour'] });
    // @ts-expect-error with a kind neither
    pricesFrom(source, { 'ec2-instance-hours t3.micro': [0.01, 'hour'] });
    // @ts-expect-error what has no price on purpose has none in a list
    pricesFrom(source, { 'ec2-spot-instance-hour t3.micro': [0.01, 'hour'] });
  });

  it('that a list has can be billed, and is not among those without a price', () => {
    expectTypeOf<ListedItem>().toExtend<PricedItem>();
    expectTypeOf<Extract<PricedItem, UnpricedItem>>().toBeNever();
  });

  it('without a list price is named all the same', () => {
    expectTypeOf<'ec2-spot-instance-hour'>().toExtend<UnpricedItem>();
    expectTypeOf<'sagemaker-endpoint-hour'>().toExtend<UnpricedItem>();
  });
});
