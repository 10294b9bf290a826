import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { renderJson } from '../../src/reporters/index.ts';
import { ruleById } from '../../src/rules/index.ts';
import { run } from '../cli/run.ts';
import { damaged, damagedBytes } from '../support/damaged.ts';
import { sampleWithHistory } from '../support/sample-history.ts';
import { fuzzRuns, inFolder, isSensible, type Ran } from './fuzz.ts';

let valid = '';
beforeAll(async () => {
  const report = await sampleWithHistory();
  // A few findings of each outcome, with the history of a run.
  const findings = report.findings.filter((_, at) => at % 12 === 0);
  valid = renderJson({ ...report, findings }, { locale: 'en', timeZone: 'UTC', rule: ruleById });
});

const commands: readonly ((file: string, other: string, script: string) => readonly string[])[] = [
  (file, other) => ['diff', file, other],
  (file, other) => ['diff', other, file],
  (file, other) => ['diff', other, file, '--format', 'json', '--lang', 'pt-BR'],
  (file, _, script) => ['cleanup', '--from', file, '--output', script],
];

it('a damaged report is read, or told by one sentence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constant(null).chain(() => damaged(valid)),
      fc.constantFrom(...commands),
      async ({ text }, command) => {
        await inFolder(async (at) => {
          writeFileSync(at('report.json'), text);
          writeFileSync(at('whole.json'), valid);
          const ran = await run(...command(at('report.json'), at('whole.json'), at('script.sh')));
          isSensibleOf(ran, at('report.json'), [at('script.sh')]);
        });
      },
    ),
    fuzzRuns(60),
  );
});

// What two reports have to have in common is told of both.
const isSensibleOf = (ran: Ran, file: string, written: readonly string[]) =>
  isSensible(ran, /^(?:These reports are of|The first report is the later)/.test(ran.err) ? '' : file, written);

it('so is one whose bytes are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constant(null).chain(() => damagedBytes(Buffer.from(valid))),
      async ({ bytes }) => {
        await inFolder(async (at) => {
          writeFileSync(at('report.json'), bytes);
          writeFileSync(at('whole.json'), valid);
          isSensibleOf(await run('diff', at('whole.json'), at('report.json')), at('report.json'), []);
        });
      },
    ),
    fuzzRuns(20),
  );
});

it('is a valid report to begin with', async () => {
  await inFolder(async (at) => {
    writeFileSync(at('whole.json'), valid);
    expect((await run('diff', at('whole.json'), at('whole.json'))).code).toBeLessThan(3);
  });
});
