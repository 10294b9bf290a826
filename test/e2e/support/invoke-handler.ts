// Runs the Lambda handler once, as the Lambda runtime would: the event comes on standard input. A list of events runs at once.
import { text } from 'node:stream/consumers';
import { handler } from '../../../src/handlers/scheduled-audit.ts';

// As long as Lambda gives at most.
const deadline = Date.now() + 900_000;
const context = {
  awsRequestId: 'e2e',
  functionName: 'account-hygiene',
  getRemainingTimeInMillis: () => deadline - Date.now(),
};

// The log of the function goes to standard output too; the outcome is its last line.
const events = [JSON.parse(await text(process.stdin))].flat();
const outcomes = await Promise.all(events.map((event) => handler(event, context as never)));
console.log(JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes));
