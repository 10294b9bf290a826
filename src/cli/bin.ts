#!/usr/bin/env node
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// An old Node could not even load the rest, so the floor is looked at first; it stands in package.json alone.
const manifest = createRequire(import.meta.url)('../../package.json') as { engines: { node: string } };
const floor = manifest.engines.node.replace('>=', '');

// V8 lets garbage grow to a hundred megabytes before it looks, on a machine that has them; a run leaves little that is worth
// keeping. Node documents no other way for a program that is started without arguments for Node.
setFlagsFromString('--semi-space-growth-factor=1');

const isOlder = (version: string, than: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = than.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
};

const start = async (): Promise<void> => {
  // Standard error is for progress and errors; the SDK's word on old Nodes is said by the floor above.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const [{ main }, { standardOutput, unwritable }] = await Promise.all([
    import('./main.ts'),
    import('../delivery/index.ts'),
  ]);
  let unwritten = false;
  const failed = (error: NodeJS.ErrnoException) => {
    // A reader that closes early (`| head`) is no error of ours.
    if (error.code === 'EPIPE' || unwritten) return;
    unwritten = true;
    process.stderr.write(`${unwritable('to standard output', error).message}\n`);
    process.exitCode = 3;
  };
  process.stdout.on('error', failed);
  // Nobody is left to be told.
  process.stderr.on('error', () => {});
  const write = standardOutput(process.stdout);
  const code = await main(process.argv.slice(2), {
    out: (text) => {
      try {
        if (!unwritten) write(text);
      } catch (error) {
        failed(error as NodeJS.ErrnoException);
      }
    },
    taken: async () => !unwritten && (await taken(process.stdout)),
    err: (text) => process.stderr.write(text),
    env: process.env,
    now: () => new Date(),
    terminal: process.stderr.isTTY ? process.stderr : null,
    coloured: process.stdout.isTTY === true,
    onInterrupt: (then) => process.once('SIGINT', then),
  });
  if (!unwritten) process.exitCode = code;
};

// A stream that is broken says so once, and an event that has passed would be waited for in vain.
const taken = async (stream: NodeJS.WriteStream): Promise<boolean> => {
  if (stream.writableNeedDrain)
    await new Promise<void>((done) => {
      for (const event of ['drain', 'close', 'error']) stream.once(event, () => done());
    });
  return stream.writable;
};

if (isOlder(process.versions.node, floor)) {
  process.stderr.write(`account-hygiene needs Node ${floor} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 3;
} else {
  // Not awaited here: Node 12 could not even parse that.
  void start();
}
