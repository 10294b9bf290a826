import { seedMessyAccount } from '../../test/e2e/seed/messy-account.ts';
import { clientsIn } from '../../test/e2e/support/clients.ts';
import type { Moto } from '../../test/e2e/support/moto.ts';
import { seedFurther } from './seed-further.ts';
import { seedStack } from './seed-stack.ts';
import { seedTags } from './seed-tags.ts';

/**
 * Fills moto with the account of the campaign: the messy one, and what makes a run call more than that does. Some of what
 * fails in it is exempt by a tag, and some is excluded by one.
 */
export const seedCampaign = async (moto: Moto): Promise<void> => {
  await seedMessyAccount(moto);
  const aws = clientsIn(moto.endpoint, 'eu-west-1');
  await seedFurther(aws, moto);
  await seedStack(aws, moto);
  await seedTags(moto.endpoint);
};
