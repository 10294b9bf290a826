// Runs the handler of an unpacked deployment once, in its folder and environment, as the Lambda runtime would.
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const root = process.env['LAMBDA_TASK_ROOT'] as string;
const timeout = Number(process.env['TIMEOUT_MS'] ?? 900_000);
const deadline = Date.now() + timeout;
const event: unknown = JSON.parse(await text(process.stdin));

process.chdir(root);
const [, file = '', name = ''] = /^(.*)\.(\w+)$/.exec(process.env['_HANDLER'] as string) ?? [];
const { [name]: handler } = await import(pathToFileURL(join(root, `${file}.js`)).href);
// What Lambda does to whoever is not done in time.
const killer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), deadline - Date.now());
const outcome = await handler(event, {
  awsRequestId: 'e2e',
  getRemainingTimeInMillis: () => deadline - Date.now(),
});
clearTimeout(killer);
console.log(JSON.stringify(outcome));
