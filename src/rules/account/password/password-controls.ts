import { amongOthers, type ControlMapping } from '../../../model/index.ts';

/** The two controls that one password policy answers to: long enough, and no reuse. Without a policy both are broken. */
export const passwordControls = (length: string, reuse: string): readonly ControlMapping[] => [
  amongOthers(length, lacks('MinimumPasswordLength')),
  amongOthers(reuse, lacks('PasswordReusePrevention')),
];

const lacks =
  (demand: string): ControlMapping['breaks'] =>
  ({ message, args }) =>
    message === 'default' || (Array.isArray(args.lacks) && args.lacks.includes(demand));
