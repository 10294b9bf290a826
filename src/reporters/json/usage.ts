import * as z from 'zod';
import { count, text } from './shapes.ts';

/** What a run used, as reports and audit bundles hold it. */
export const usage = z.strictObject({
  calls: z.array(z.strictObject({ service: text, region: text, calls: count, retries: count, throttles: count })),
  waits: z
    .array(
      z.strictObject({
        limit: text.describe('A service, or one operation of it.'),
        region: text,
        perSecond: z.number().positive().describe('As AWS publishes, or what the program allows itself.'),
        isPublished: z.boolean(),
        seconds: z.number().nonnegative().describe('Of the run, with at least one call waiting for this limit.'),
      }),
    )
    .optional()
    .describe('The longest first; absent where AWS was not asked.'),
  seconds: z.number().nonnegative(),
  peakMemoryMb: z.number().nonnegative(),
});
