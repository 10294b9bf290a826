import * as z from 'zod';
import { notCollectedReasons } from '../../model/index.ts';
import { text } from './shapes.ts';

const args = z.record(text, z.union([text, z.number(), z.array(text)]));

export const denied = z.strictObject({
  kind: z.literal('denied'),
  operation: text,
  action: text.describe('The IAM action that is missing.'),
  deniedBy: z
    .enum(['service-control-policy', 'permissions-boundary', 'session-policy', 'resource-policy'])
    .exactOptional(),
});

export const failed = z.strictObject({ kind: z.literal('failed'), operation: text, detail: text });

/** Why something is not known. */
export const cause = z.discriminatedUnion('kind', [
  denied,
  failed,
  z.strictObject({
    kind: z.literal('not-collected'),
    resource: text,
    why: z.enum(notCollectedReasons),
  }),
  z.strictObject({ kind: z.literal('unclear'), message: text, args }),
  z
    .strictObject({ kind: z.literal('would-fail'), message: text, args })
    .describe('What was found, beside the cause that hides whether it counts.'),
]);
