// Writes schema/report.schema.json from the definition that validates reports; with --check it only says whether it is out of date.
import * as z from 'zod';
import { reportSchema } from '../src/reporters/json/schema.ts';
import { writeOrCheck } from './generated.ts';

const schema = { title: 'account-hygiene report', ...z.toJSONSchema(reportSchema) };

process.exitCode = writeOrCheck(
  [{ path: 'schema/report.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }],
  process.argv.slice(2),
  'npm run schema',
);
