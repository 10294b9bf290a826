import { expect, it } from 'vitest';
import type { Locale } from '../../src/model/index.ts';
import { formats } from '../../src/reporters/index.ts';
import { pageScript, pageStyle, scriptHash, styleHash } from '../../src/reporters/html/assets.ts';
import { ruleById } from '../../src/rules/index.ts';
import { smallReport } from '../support/small/report.ts';

// Script and style have tests of their own, and the data is easier to read over many lines.
const readable = (page: string): string =>
  [pageScript, pageStyle, scriptHash, styleHash]
    .reduce((text, part) => text.replace(part, () => '…'), page)
    .replace(/(?<=id="data">).*(?=<\/script>)/, (data) => JSON.stringify(JSON.parse(data), null, 1));

const page = async (locale: Locale): Promise<string> =>
  readable(formats.html.render(await smallReport(), { locale, rule: ruleById }));

it('the page of everything that can be told is as it always was', async () => {
  await expect(await page('en')).toMatchFileSnapshot('en/report.html');
});

// It holds both languages whichever it opens in.
it('the page that opens in Portuguese differs in few lines', async () => {
  const english = new Set((await page('en')).split('\n'));
  const different = (await page('pt-BR')).split('\n').filter((line) => !english.has(line));
  await expect(`${different.join('\n')}\n`).toMatchFileSnapshot('pt-BR/report.html.txt');
});
