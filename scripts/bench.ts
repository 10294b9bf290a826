// Times the built command: an empty and a seeded account through 60 ms of distance, and a large one against AWS's published limits.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { seedMessyAccount } from '../test/e2e/seed/messy-account.ts';
import { type Moto, startMoto } from '../test/e2e/support/moto.ts';
import { runNode } from '../test/e2e/support/run.ts';
import { delayingProxy, type Proxy } from './bench/delaying-proxy.ts';
import { evidenceCost } from './bench/evidence.ts';
import { historyCost } from './bench/history-cost.ts';
import { timePage } from './bench/html-page.ts';
import { limitedAws } from './bench/limited-aws.ts';
import { scale } from './bench/scale.ts';
import { timeSessionStart } from './bench/session-start.ts';
import { project } from './generated.ts';

const delayMs = 60;
const runs = 5;
const regions =
  'us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 sa-east-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 eu-north-1 ap-south-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2'.split(
    ' ',
  );
// The longest chain of calls of which each needs the one before: identity, regions, budgets, notifications, subscribers, topic.
const depth = 6;

interface Measured {
  readonly seconds: number;
  readonly usage: {
    readonly calls: readonly { service: string; calls: number; throttles: number }[];
    readonly peakMemoryMb: number;
  };
}

const timed = async (args: readonly string[], endpoint: string): Promise<Measured> => {
  const began = performance.now();
  const { stdout, stderr } = await runNode(join(project, 'dist/cli/bin.js'), ['audit', '--format', 'json', ...args], {
    endpoint,
  });
  const seconds = (performance.now() - began) / 1000;
  if (stdout === '') throw new Error(stderr);
  return { seconds, usage: (JSON.parse(stdout) as { usage: Measured['usage'] }).usage };
};

const callsByService = ({ usage }: Measured): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const { service, calls } of usage.calls) counts.set(service, (counts.get(service) ?? 0) + calls);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const row = (name: string, value: string) => console.log(`  ${name.padEnd(34)}${value}`);

const sessionStart = async (proxy: Proxy) => {
  // The first is answered by moto, and remembered.
  await timeSessionStart(proxy, 1);
  const { seconds, calls } = await timeSessionStart(proxy, runs);
  row('session start, median', `${median(seconds).toFixed(2)} s of 4, ${calls} calls`);
};

const onMoto = async (name: string, seed: (moto: Moto) => Promise<unknown>) => {
  const moto = await startMoto();
  await seed(moto);
  await moto.regions({ enabled: regions, disabled: ['ap-east-1'], foreign: ['us-gov-west-1'] });
  const proxy = await delayingProxy(moto.endpoint, delayMs);
  await timed([], proxy.url);
  const measured: Measured[] = [];
  let traffic = proxy.take();
  for (let n = 0; n < runs; n += 1) {
    measured.push(await timed([], proxy.url));
    traffic = proxy.take();
  }
  const last = measured.at(-1) as Measured;
  console.log(
    `\n${name}, ${regions.length} regions, ${delayMs} ms added to every call, ${runs} runs of the built command:`,
  );
  row(
    'wall time, median (min to max)',
    `${median(measured.map(({ seconds }) => seconds)).toFixed(2)} s (${Math.min(...measured.map(({ seconds }) => seconds)).toFixed(2)} to ${Math.max(...measured.map(({ seconds }) => seconds)).toFixed(2)})`,
  );
  row('calls', String(traffic.calls));
  row('calls made twice', String(traffic.repeated.length));
  row('calls in flight at most', String(traffic.mostInFlight));
  row('refused as too fast', String(traffic.refused));
  row('peak memory', `${last.usage.peakMemoryMb} MB`);
  row(
    'bound by distance',
    `${((depth * delayMs) / 1000).toFixed(2)} s (${depth} dependent calls x ${delayMs} ms), and ${(traffic.calls / 250).toFixed(1)} s for moto, which answers about 250 calls a second`,
  );
  row("bound by AWS's limits", `${traffic.bound.seconds.toFixed(1)} s (${traffic.bound.bucket})`);
  for (const [service, calls] of callsByService(last)) row(`  ${service}`, String(calls));
  for (const call of traffic.repeated) console.log(`  twice: ${call}`);
  proxy.replay();
  const replayed = [];
  for (let n = 0; n < runs; n += 1) replayed.push((await timed([], proxy.url)).seconds);
  row('wall time without moto, median', `${median(replayed).toFixed(2)} s: the same answers, from memory`);
  await sessionStart(proxy);
  proxy.close();
  await moto.stop();
};

const largeAccount = async () => {
  const account = { functions: 300, restApis: 60 };
  const stub = await limitedAws(account, delayMs);
  const { seconds, usage } = await timed(['--rule', 'function-url-open,rest-api-open'], stub.url);
  // What the limits allow: everything beyond the burst at the published rate.
  const lambda = (account.functions / 50 + account.functions - 15) / 15;
  const gateway = (1 + 2 * account.restApis + 1 - 40) / 10;
  const bound = Math.max(lambda, gateway);
  console.log(
    `\nA large account in one region (${account.functions} function URLs, ${account.restApis} REST APIs), limits enforced as AWS publishes them:`,
  );
  row('wall time', `${seconds.toFixed(1)} s`);
  row('bound set by the limits', `${bound.toFixed(1)} s`);
  row('ratio', (seconds / bound).toFixed(2));
  row('calls', String(sum(usage.calls.map(({ calls }) => calls))));
  row('throttles', String(stub.throttled()));
  stub.close();
};

const history = async () => {
  const moto = await startMoto();
  const findings = 500;
  const { reads, batchedWrites, otherWrites } = await historyCost(moto, findings);
  console.log(`\nThe history of an account with ${findings} findings, in a DynamoDB table, for each run:`);
  row('reads', `${reads} (bound: 2)`);
  row('batched writes', `${batchedWrites} (bound: one for 25 findings, and one for the run: ${findings / 25 + 1})`);
  row('writes that hold the turn', String(otherWrites));
  await moto.stop();
};

const bundle = () => {
  const code = 'const t=performance.now();await import(process.argv[1]);console.log(performance.now()-t)';
  const times = Array.from({ length: 11 }, () =>
    Number(
      spawnSync(process.execPath, ['--input-type=module', '-e', code, join(project, 'dist/lambda/handler.js')], {
        encoding: 'utf8',
      }).stdout,
    ),
  );
  console.log('\nThe Lambda bundle:');
  row('cold import, median of 11', `${median(times).toFixed(0)} ms`);
};

const htmlPage = async () => {
  const times = await timePage();
  if (times === null) return console.warn('\n!!! SKIPPED: the HTML page, because chromium is not installed.');
  console.log(`\nThe HTML page of ${times.findings} findings in Chromium (${(times.bytes / 1e6).toFixed(1)} MB):`);
  row('open, median (max)', `${median(times.open).toFixed(0)} ms (${Math.max(...times.open).toFixed(0)}) of 2000 ms`);
  for (const [act, each] of Object.entries(times.filter))
    row(`${act}, median (max)`, `${median(each).toFixed(0)} ms (${Math.max(...each).toFixed(0)}) of 100 ms`);
};

const evidence = async () => {
  const cost = await evidenceCost(50_000);
  const mb = (value: number) => `${value.toFixed(0)} MB`;
  console.log(`\nEvidence of an account with ${cost.resources} resources, by the built command:`);
  row('inventory, bundle', `${mb(cost.inventory)}, ${mb(cost.bundle)}`);
  row('peak memory to make it', `${mb(cost.made)} of 512`);
  row('peak memory to verify it', `${mb(cost.verified)} of 512`);
};

// By `npm run bench -- scale` the sizes alone, which take some minutes.
if (process.argv.includes('scale')) await scale();
else await everything();

async function everything(): Promise<void> {
  await onMoto('An empty account', () => Promise.resolve());
  await onMoto('The seeded account', seedMessyAccount);
  await largeAccount();
  await history();
  bundle();
  await evidence();
  await htmlPage();
}
