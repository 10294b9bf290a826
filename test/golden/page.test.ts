import { expect, it } from 'vitest';
import { locales } from '../../src/model/index.ts';
import { pageScript, pageStyle, scriptHash, styleHash } from '../../src/reporters/html/assets.ts';
import { run } from '../cli/run.ts';

// Script and style have tests of their own, and the data is easier to read over many lines.
const readable = (page: string): string =>
  [pageScript, pageStyle, scriptHash, styleHash]
    .reduce((text, part) => text.replace(part, () => '…'), page)
    .replace(/(?<=id="data">).*(?=<\/script>)/, (data) => JSON.stringify(JSON.parse(data), null, 1));

it.each(locales)('the page of the sample account is in %s as it always was', async (lang) => {
  const { code, out, err } = await run('audit', '--demo', '--lang', lang, '--format', 'html');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  await expect(readable(out)).toMatchFileSnapshot(`page.${lang}.html`);
});
