import type { Locale } from '../../src/model/index.ts';

interface Chrome {
  readonly title: string;
  readonly otherLanguage: string;
  readonly digest: string;
  readonly aboutDigest: string;
  readonly session: string;
  readonly aboutSession: string;
}

const chrome: { readonly [L in Locale]: Chrome } = {
  en: {
    title: 'What the program prints',
    otherLanguage: '[Em português](transcript.pt-BR.md)',
    digest: 'An audit',
    aboutDigest:
      'From `account-hygiene audit --demo`, which audits the bundled sample account. `[…]` marks what is left out here.',
    session: 'A study session',
    aboutSession: `Recorded by a test, on a local AWS: a session is started in an account that is not empty, homework creates resources in three
regions, \`session end\` lists what is left, and its script removes it. At 17:10 an organization policy denies one region, so
the session is not all clear; at 17:20 the region can be read again. How it works: [study-sessions.md](study-sessions.md).`,
  },
  'pt-BR': {
    title: 'O que o programa mostra',
    otherLanguage: '[In English](transcript.en.md)',
    digest: 'Uma auditoria',
    aboutDigest:
      'De `account-hygiene audit --demo --lang pt-BR`, que audita a conta de exemplo incluída. `[…]` marca o que foi omitido aqui.',
    session: 'Uma sessão de estudos',
    aboutSession: `Gravada por um teste, em uma AWS local: a sessão começa em uma conta que não está vazia, o exercício cria recursos em três
regiões, \`session end\` lista o que sobrou e o script gerado remove tudo. Às 17:10 uma policy da organização nega uma região, e
por isso não dá para dizer que está tudo limpo; às 17:20 a região volta a responder. Como funciona (em inglês):
[study-sessions.md](study-sessions.md).`,
  },
};

/** The page of transcripts in one language. */
export const transcriptPage = (locale: Locale, digest: string, session: string): string => {
  const words = chrome[locale];
  return `# ${words.title}

<!-- Written by \`npm run docs\`: do not edit. -->

${words.otherLanguage}

## ${words.digest}

${words.aboutDigest}

\`\`\`text
${digest}
\`\`\`

## ${words.session}

${words.aboutSession}

\`\`\`text
${session}
\`\`\`
`;
};
