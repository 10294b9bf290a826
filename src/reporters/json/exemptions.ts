import * as z from 'zod';
import { text } from './shapes.ts';

const day = z.iso.date().describe('The last day of it, in UTC.');

/** What an exemption says of one failing finding. */
export const findingExemption = z.strictObject({
  by: z.enum(['configuration', 'tag']),
  state: z.enum(['active', 'expired']).describe('Once expired it excuses nothing.'),
  reason: text.nullable(),
  owner: text.nullable(),
  until: day,
  untilByDefault: z.boolean(),
});

/** What a reader should mend in the exemptions themselves. */
export const exemptionNotes = z.strictObject({
  unused: z
    .array(
      z.strictObject({
        rules: z.array(text),
        resources: z.array(text),
        reason: text,
        owner: text.nullable(),
        until: day,
      }),
    )
    .describe('Exemptions of the configuration that match no failing finding.'),
  mistakenTags: z.array(
    z.strictObject({ resource: text, region: text, why: z.enum(['unknown-rule', 'unreadable-date']), value: text }),
  ),
});
