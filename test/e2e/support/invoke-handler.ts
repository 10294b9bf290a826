// Runs the Lambda handler once, as the Lambda runtime would: the event comes on standard input.
import { text } from 'node:stream/consumers';
import { handler } from '../../../src/handlers/scheduled-audit.ts';

const deadline = Date.now() + Number(process.env['TIMEOUT_MS'] ?? 60_000);
const context = {
  awsRequestId: 'e2e',
  functionName: 'account-hygiene',
  getRemainingTimeInMillis: () => deadline - Date.now(),
};

// The log of the function goes to standard output too; the outcome is its last line.
console.log(JSON.stringify(await handler(JSON.parse(await text(process.stdin)), context as never)));
