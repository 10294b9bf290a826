import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more: object = {}) => ({ test: { name, include, ...more } });

// Long enough for a machine that does three other things: a test that needs as much hangs.
const unitTimeout = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // One for each core: where there are two, Vitest would leave one of them idle.
    maxWorkers: '100%',
    // Programs that tests start compile each module once, all together.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'account-hygiene-compile-cache') },
    projects: [
      project('unit', ['test/**/*.test.ts'], {
        exclude: ['test/wire/**', 'test/e2e/**'],
        isolate: false,
        ...unitTimeout,
      }),
      project('wire', ['test/wire/**/*.test.ts'], unitTimeout),
      project('e2e', ['test/e2e/**/*.test.ts'], {
        globalSetup: ['test/e2e/support/require-moto.ts', 'test/e2e/support/one-moto.ts'],
        testTimeout: 180_000,
        hookTimeout: 600_000,
      }),
    ],
  },
});
