// Bundles the Lambda into one tree-shaken ESM file, and fails when it outgrows its budget.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { lambdaCredentials } from './bundle/lambda-credentials.ts';
import { leanSdk } from './bundle/lean-sdk.ts';
import { leanTexts } from './bundle/lean-texts.ts';
import { namedInSource } from './bundle/named-in-source.ts';
import { project } from './generated.ts';

const budgetBytes = 2_000_000;
const outdir = join(project, 'dist/lambda');

const { metafile } = await build({
  entryPoints: { handler: join(project, 'src/handlers/scheduled-audit.ts') },
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  // Without this esbuild takes the CommonJS builds of the SDK, which it cannot shake.
  mainFields: ['module', 'main'],
  sourcemap: 'linked',
  sourcesContent: false,
  plugins: [lambdaCredentials, leanSdk(namedInSource()), leanTexts],
  legalComments: 'none',
  // Else every accent of the Portuguese takes four bytes.
  charset: 'utf8',
  metafile: true,
  // Some dependency still calls `require`; the name is odd so that no minified one clashes with it.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});

mkdirSync(outdir, { recursive: true });
// Lambda takes a `.js` file for ESM only where the package beside it says so.
writeFileSync(join(outdir, 'package.json'), '{"type":"module"}\n');

const bytes = Object.entries(metafile.outputs).find(([file]) => file.endsWith('handler.js'))?.[1].bytes;
if (bytes === undefined) throw new Error('esbuild wrote no handler.js');
console.log(`dist/lambda/handler.js: ${Math.round(bytes / 1000)} kB of ${budgetBytes / 1000} kB`);
process.exitCode = bytes > budgetBytes ? 1 : 0;
