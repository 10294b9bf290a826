import type { Accepted } from '../engine/index.ts';
import type { Exemption } from '../model/index.ts';
import { means } from './by-pattern.ts';
import { stateAt } from './day.ts';

/** True for what the configuration exempts at a moment: no tag has to be read for that. */
export const acceptedBy =
  (exemptions: readonly Exemption[], now: Date): Accepted =>
  (finding) =>
    exemptions.some((each) => means(each, finding) && stateAt(each.until, now) === 'active');
