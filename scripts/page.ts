// Writes src/reporters/html/assets.ts, the script and style of the HTML page; with --check it only says whether it is out of date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { project, writeOrCheck } from './generated.ts';

const source = join(project, 'src/reporters/html/page');

// The page and its tests are written for a browser, whose types the rest of the program does not have.
for (const folder of [source, join(project, 'test/e2e/html')]) {
  const { status } = spawnSync(join(project, 'node_modules/.bin/tsc'), ['-p', folder], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  const text = outputFiles[0]?.text.trim();
  if (text === undefined) throw new Error(`esbuild wrote nothing for ${entry}`);
  if (/<\/|<!--/.test(text)) throw new Error(`${entry} would end the element in which it stands`);
  return text;
};

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const script = await bundled('main.ts');
const style = await bundled('page.css');

const text = `// Written by scripts/page.ts from src/reporters/html/page: run \`npm run page\`.
// biome-ignore-all format: one line for each, as long as it is.
export const pageScript = ${JSON.stringify(script)};
export const pageStyle = ${JSON.stringify(style)};
export const scriptHash = '${hashOf(script)}';
export const styleHash = '${hashOf(style)}';
`;

process.exitCode = writeOrCheck(
  [{ path: 'src/reporters/html/assets.ts', text }],
  process.argv.slice(2),
  'npm run page',
);
