import * as z from 'zod';
import { removalPhases } from '../../model/index.ts';
import { args, text } from './shapes.ts';

const command = z.tuple([text], text).describe('One AWS CLI command as separate words.');
const commands = z.array(command);

/** A removal as the JSON report shows it: its commands as words, its cautions worded. */
export const removalShape = z.strictObject({
  of: z.enum(['resource', 'manager']).describe('Whose removal it is: the resource\'s own, or that of its "parent".'),
  effect: z.enum(['removes', 'reduces', 'closes']),
  phase: z.enum(removalPhases).nullable().describe('When it goes in a clean-up; null at the end, and for what closes.'),
  keep: commands.describe('What looks and what keeps a copy: where one of these fails, nothing may be removed.'),
  remove: commands.describe('Safe by default; empty where no command is right.'),
  forGood: z
    .array(
      z.strictObject({
        command,
        takes: text
          .nullable()
          .describe('The id of another resource that goes with it: left out where that has to stay.'),
      }),
    )
    .describe('In the place of the others, for what nobody means to keep: without a copy.'),
  waits: commands.describe('What waits until it is gone, so that what it held can go.'),
  cautions: z.array(
    z.strictObject({
      kind: z.enum(['look-first', 'lost-for-good', 'not-seen', 'note']),
      message: text.optional().describe('Absent, as its args, where an earlier version wrote the report.'),
      args: args.optional(),
      text,
    }),
  ),
  holds: z
    .array(z.strictObject({ type: text, ids: z.array(text) }))
    .describe('Resources that AWS refuses to remove while this one stands.'),
});
