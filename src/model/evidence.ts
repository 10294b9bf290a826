import type { Json } from './json.ts';

/** Facts behind a verdict: fields, metric, window, datapoints. Never a secret. */
export type Evidence = { readonly [name: string]: Json };
