import type { Inventoried } from '../../src/model/index.ts';
import { addresses } from './addresses.ts';
import { apis } from './apis.ts';
import { billing } from './billing.ts';
import { compute } from './compute.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { functions } from './functions.ts';
import { keys } from './keys.ts';
import { messaging } from './messaging.ts';
import { network } from './network.ts';
import { people } from './people.ts';
import { storage } from './storage.ts';
import { volumes } from './volumes.ts';

/** Every resource of the sample account: healthy ones, failing ones, some too new to judge, some that could not be read. */
export const demoResources: readonly Inventoried[] = [
  ...people,
  ...compute,
  ...containers,
  ...functions,
  ...apis,
  ...volumes,
  ...storage,
  ...databases,
  ...addresses,
  ...network,
  ...messaging,
  ...keys,
  ...billing,
];
