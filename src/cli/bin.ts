#!/usr/bin/env node
import { createRequire } from 'node:module';

// An old Node could not even load the rest, so the floor is looked at first; it stands in package.json alone.
const manifest = createRequire(import.meta.url)('../../package.json') as { engines: { node: string } };
const floor = manifest.engines.node.replace('>=', '');

const isOlder = (version: string, than: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = than.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
};

if (isOlder(process.versions.node, floor)) {
  process.stderr.write(`account-hygiene needs Node ${floor} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 3;
} else {
  // Standard error is for progress and errors; the SDK's word on old Nodes is said by the floor above.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const { main } = await import('./main.ts');
  // A reader that closes early (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    now: () => new Date(),
    terminal: process.stderr.isTTY ? process.stderr : null,
    onInterrupt: (then) => process.once('SIGINT', then),
  });
}
