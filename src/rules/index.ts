// Does: judge one resource each, purely.
// May not: import anything but the model and their own folder, call AWS, read the clock, choose a language.
import type { Rule } from '../model/index.ts';
import { elasticIpUnattached } from './leftovers/elastic-ip-unattached.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [elasticIpUnattached];
