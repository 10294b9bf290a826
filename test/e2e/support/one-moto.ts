import type { TestProject } from 'vitest/node';
import { type Moto, motoIsHere, startMoto } from './moto.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the moto of which every test file has its copies; null without one. */
    readonly moto: string | null;
  }
}

let moto: Moto | null = null;

/** One moto for the whole run, which is loaded once. */
export const setup = async ({ provide }: TestProject): Promise<void> => {
  moto = motoIsHere() ? await startMoto() : null;
  provide('moto', moto === null ? null : moto.endpoint);
};

export const teardown = async (): Promise<void> => moto?.stop();
