import { createHash } from 'node:crypto';
import type { Rule } from '../../model/index.ts';

/** A fingerprint of what a rule declares: it changes with its severity, needs, options, controls and words. */
export const rulePrint = (rule: Rule): string =>
  createHash('sha256').update(JSON.stringify(rule)).digest('hex').slice(0, 16);
