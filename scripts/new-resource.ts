// Writes a new resource type: its fields, collector, facts, builder and test, its lines in the registries, and its service where
// that is new: node scripts/new-resource.ts <type> --operation sqs:ListQueues --service SQS [--scope global] [--package p]
import { parseArgs } from 'node:util';
import { project } from './generated.ts';
import { writeNewResource } from './new-resource/write.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    operation: { type: 'string' },
    service: { type: 'string' },
    scope: { type: 'string', default: 'regional' },
    package: { type: 'string' },
    root: { type: 'string', default: project },
  },
});

try {
  const { written, test } = await writeNewResource({ type: positionals[0], ...values });
  for (const path of written) console.log(`wrote ${path}`);
  console.log(
    `\nNow let the test say what is missing: npx vitest run --project unit ${test} test/contract/resources.test.ts`,
  );
} catch (refused) {
  console.error(refused instanceof Error ? refused.message : refused);
  process.exitCode = 1;
}
