// Writes a new rule, its words, its test and its line in the index: node scripts/new-rule.ts <id> [--category c] [--subject t]
import { parseArgs } from 'node:util';
import { project } from './generated.ts';
import { writeNewRule } from './new-rule/write.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { category: { type: 'string' }, subject: { type: 'string' }, root: { type: 'string', default: project } },
});

try {
  const { written, test } = writeNewRule({ id: positionals[0], ...values });
  for (const path of written) console.log(`wrote ${path}`);
  console.log(`\nNow let the test say what is missing: npx vitest run --project unit ${test}`);
} catch (refused) {
  console.error(refused instanceof Error ? refused.message : refused);
  process.exitCode = 1;
}
