// Writes the schemas of schema/ from the definitions in src/reporters; with --check it only says whether it is out of date.
import * as z from 'zod';
import { differenceSchema } from '../src/reporters/difference/schema.ts';
import { reportSchema } from '../src/reporters/json/schema.ts';
import { notificationSchema } from '../src/reporters/notification/schema.ts';
import { writeOrCheck } from './generated.ts';

const schemaFile = (name: string, definition: z.ZodType) => ({
  path: `schema/${name}.schema.json`,
  text: `${JSON.stringify({ title: `account-hygiene ${name}`, ...z.toJSONSchema(definition) }, null, 2)}\n`,
});

process.exitCode = writeOrCheck(
  [
    schemaFile('report', reportSchema),
    schemaFile('difference', differenceSchema),
    schemaFile('notification', notificationSchema),
  ],
  process.argv.slice(2),
  'npm run schema',
);
