// Writes docs/iam-policy.json, the least policy for every rule that runs unasked; with --check it only says whether it is out of date.

import { permissionsFor, policyDocument } from '../src/app/permissions.ts';
import { collectors } from '../src/resources/collectors.ts';
import { rules } from '../src/rules/index.ts';
import { writeOrCheck } from './generated.ts';

const policy = policyDocument(
  permissionsFor(
    rules.filter(({ optIn }) => !optIn),
    collectors,
  ),
  'aws',
);

process.exitCode = writeOrCheck(
  [{ path: 'docs/iam-policy.json', text: `${JSON.stringify(policy, null, 2)}\n` }],
  process.argv.slice(2),
  'npm run policy',
);
