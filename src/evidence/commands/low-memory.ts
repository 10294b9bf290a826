import { setFlagsFromString } from 'node:v8';

/** Lets this process rather work more than hold more: a large account must fit where evidence is made and verified. */
export const preferLowMemory = (): void => setFlagsFromString('--optimize-for-size');
