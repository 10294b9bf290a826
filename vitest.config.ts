import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more: object = {}) => ({ test: { name, include, ...more } });

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/**/*.test.ts'], { exclude: ['test/wire/**', 'test/e2e/**'], isolate: false }),
      project('wire', ['test/wire/**/*.test.ts']),
      project('e2e', ['test/e2e/**/*.test.ts'], {
        globalSetup: ['test/e2e/support/require-moto.ts'],
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});
