import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import type { Label } from '../seed/label.ts';
import { seedMessyAccount } from '../seed/messy-account.ts';
import { type Controls, controlsOf } from './controls.ts';
import { type Moto, motoAt } from './moto.ts';

const original = (): Controls => {
  const endpoint = inject('moto');
  if (endpoint === null) throw new Error('moto is not installed.');
  return controlsOf(endpoint);
};

/** A moto of its own for a test file, with nothing in it. */
export const emptyMoto = async (): Promise<Moto> => motoAt(await original().copy());

/** A moto of its own for a test file with the messy account in it, and the truth about that. It is seeded once a run. */
export const messyMoto = async (): Promise<{ readonly moto: Moto; readonly truth: readonly Label[] }> => {
  const name = 'messy account';
  const { first, port } = await original().shared(name);
  const seeded = motoAt(port);
  if (first) await original().filled(name, await seedMessyAccount(seeded));
  return { truth: await known(name), moto: motoAt(await seeded.copy()) };
};

const known = async (name: string): Promise<readonly Label[]> => {
  for (;;) {
    const { known: labels } = await original().shared(name);
    if (labels !== null) return labels as readonly Label[];
    await sleep(200);
  }
};
