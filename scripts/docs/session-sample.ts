import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/model/index.ts';
import { project } from '../generated.ts';

const titles: { readonly [L in Locale]: string } = {
  en: 'A session, from its start to "all clear"',
  'pt-BR': 'Uma sessão, do início ao "tudo limpo"',
};

/** The transcripts that `test/e2e/session.test.ts` keeps, to be unfolded. */
export const sessionSample = (): string =>
  (['en', 'pt-BR'] as const)
    .map((locale) => {
      const transcript = readFileSync(join(project, `test/golden/session/transcript.${locale}.txt`), 'utf8').trimEnd();
      return `<details>\n<summary>${titles[locale]}</summary>\n\n\`\`\`text\n${transcript}\n\`\`\`\n\n</details>`;
    })
    .join('\n\n');
