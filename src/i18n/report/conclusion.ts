import { capital } from '../capital.ts';

/** What each conclusion means. */
const means = {
  clean: {
    en: 'everything was checked, and nothing is wrong.',
    'pt-BR': 'tudo foi verificado e nada está errado.',
  },
  failing: { en: 'there is something to do.', 'pt-BR': 'há o que fazer.' },
  failingIncomplete: {
    en: 'there is something to do, and not everything could be checked.',
    'pt-BR': 'há o que fazer, e nem tudo pôde ser verificado.',
  },
  incomplete: {
    en: 'nothing is known to be wrong, but not everything could be checked.',
    'pt-BR': 'não se sabe de nada errado, mas nem tudo pôde ser verificado.',
  },
  allExempt: {
    en: 'everything was checked, and whatever fails is an exemption.',
    'pt-BR': 'tudo foi verificado, e o que está errado foi aceito como exceção.',
  },
  blind: {
    en: 'this says nothing about the account, good or bad.',
    'pt-BR': 'isto não diz nada sobre a conta, nem de bom nem de ruim.',
  },
} as const;

const butForExempt = { en: ', but for what is exempt', 'pt-BR': ', fora as exceções' } as const;

/** A conclusion and what it means, in one sentence. */
export const conclusionWords = {
  clean: { en: `CLEAN: ${means.clean.en}`, 'pt-BR': `TUDO CERTO: ${means.clean['pt-BR']}` },
  failing: { en: `FAILING: ${means.failing.en}`, 'pt-BR': `COM PROBLEMAS: ${means.failing['pt-BR']}` },
  failingIncomplete: {
    en: `FAILING, and INCOMPLETE: ${means.failingIncomplete.en}`,
    'pt-BR': `COM PROBLEMAS, e INCOMPLETO: ${means.failingIncomplete['pt-BR']}`,
  },
  allExempt: {
    en: `CLEAN${butForExempt.en}: ${means.allExempt.en}`,
    'pt-BR': `TUDO CERTO${butForExempt['pt-BR']}: ${means.allExempt['pt-BR']}`,
  },
  incomplete: { en: `INCOMPLETE: ${means.incomplete.en}`, 'pt-BR': `INCOMPLETO: ${means.incomplete['pt-BR']}` },
  blind: {
    en: `INCOMPLETE: nothing at all could be checked, so ${means.blind.en}`,
    'pt-BR': `INCOMPLETO: nada pôde ser verificado, então ${means.blind['pt-BR']}`,
  },
} as const;

/** The same as a heading, and as the sentence below it. */
export const conclusionHeadings = {
  clean: { en: 'Clean', 'pt-BR': 'Tudo certo' },
  failing: { en: 'Failing', 'pt-BR': 'Com problemas' },
  failingIncomplete: { en: 'Failing, and incomplete', 'pt-BR': 'Com problemas, e incompleto' },
  allExempt: { en: `Clean${butForExempt.en}`, 'pt-BR': `Tudo certo${butForExempt['pt-BR']}` },
  incomplete: { en: 'Incomplete', 'pt-BR': 'Incompleto' },
  blind: { en: 'Nothing could be checked', 'pt-BR': 'Nada pôde ser verificado' },
} as const;

export const conclusionMeans = {
  clean: capital(means.clean),
  failing: capital(means.failing),
  failingIncomplete: capital(means.failingIncomplete),
  incomplete: capital(means.incomplete),
  allExempt: capital(means.allExempt),
  blind: capital(means.blind),
} as const;
