/** The words of what `verify` says of a bundle. */
export const evidenceWords = {
  origin: {
    en: 'Evidence of account {account}, inventory taken at {takenAt}, written by account-hygiene {version}.',
    'pt-BR': 'Evidências da conta {account}, inventário obtido em {takenAt}, gravadas pelo account-hygiene {version}.',
  },
  whole: {
    en: 'Hashes: {n, plural, one {the only part is} other {all # parts are}} what the manifest says.',
    'pt-BR': 'Hashes: {n, plural, one {a única parte é} other {todas as # partes são}} o que o manifesto diz.',
  },
  altered: {
    en: 'Hashes: {parts} {n, plural, one {is} other {are}} not what the manifest says: the bundle was altered or damaged, and nothing in it was judged.',
    'pt-BR':
      'Hashes: {parts} não {n, plural, one {é} other {são}} o que o manifesto diz: o bundle foi alterado ou danificado, e nada nele foi avaliado.',
  },
  same: {
    en: 'Verdicts: judged again by account-hygiene {version}, all {n} are the same.',
    'pt-BR': 'Vereditos: avaliados de novo pelo account-hygiene {version}, todos os {n} são os mesmos.',
  },
  changed: {
    en: 'Verdicts: judged again by account-hygiene {version}, {n, plural, one {# differs} other {# differ}}:',
    'pt-BR':
      'Vereditos: avaliados de novo pelo account-hygiene {version}, {n, plural, one {# difere} other {# diferem}}:',
  },
  change: { en: '{id}: was {was}, is {is}. {why}', 'pt-BR': '{id}: era {was}, é {is}. {why}' },
  none: { en: 'nothing', 'pt-BR': 'nada' },
  andMore: { en: 'and {n} more', 'pt-BR': 'e mais {n}' },
  why: {
    'rule-gone': { en: 'This version has no such rule.', 'pt-BR': 'Esta versão não tem essa regra.' },
    'rule-changed': {
      en: 'The rule has changed since: what it reads, its options or its text.',
      'pt-BR': 'A regra mudou desde então: o que lê, suas opções ou seu texto.',
    },
    'other-version': {
      en: 'Another version of the program judged it.',
      'pt-BR': 'Outra versão do programa a avaliou.',
    },
    unexplained: {
      en: 'The same version and the same rule give another verdict: a part was replaced, and its hash with it.',
      'pt-BR': 'A mesma versão e a mesma regra dão outro veredito: uma parte foi trocada, e o hash dela também.',
    },
  },
  reportsSame: {
    en: 'Reports: byte for byte what these verdicts give, in all {n} formats.',
    'pt-BR': 'Relatórios: byte a byte o que esses vereditos dão, em todos os {n} formatos.',
  },
  reportsOther: {
    en: 'Reports: {parts} {n, plural, one {is} other {are}} not what these verdicts give.',
    'pt-BR': 'Relatórios: {parts} não {n, plural, one {é} other {são}} o que esses vereditos dão.',
  },
  reportsOtherVersion: {
    en: 'Reports: not compared, because account-hygiene {version} wrote them and this is {ours}.',
    'pt-BR': 'Relatórios: não comparados, porque o account-hygiene {version} os escreveu e este é o {ours}.',
  },
};
