import type { Words } from '../../model/index.ts';
import { capital } from '../capital.ts';

/** Each conclusion in a word or two, and what it means. */
const conclusions = {
  clean: {
    label: { en: 'CLEAN', 'pt-BR': 'TUDO CERTO' },
    means: {
      en: 'everything was checked, and nothing is wrong.',
      'pt-BR': 'tudo foi verificado e nada está errado.',
    },
  },
  failing: {
    label: { en: 'FAILING', 'pt-BR': 'COM PROBLEMAS' },
    means: { en: 'there is something to do.', 'pt-BR': 'há o que fazer.' },
  },
  failingIncomplete: {
    label: { en: 'FAILING, and INCOMPLETE', 'pt-BR': 'COM PROBLEMAS, e INCOMPLETO' },
    means: {
      en: 'there is something to do, and not everything could be checked.',
      'pt-BR': 'há o que fazer, e nem tudo pôde ser verificado.',
    },
  },
  allExempt: {
    label: { en: 'CLEAN, except for exemptions', 'pt-BR': 'TUDO CERTO, fora as exceções' },
    means: {
      en: 'everything was checked, and everything that fails is exempt.',
      'pt-BR': 'tudo foi verificado, e o que está errado foi aceito como exceção.',
    },
  },
  incomplete: {
    label: { en: 'INCOMPLETE', 'pt-BR': 'INCOMPLETO' },
    means: {
      en: 'nothing is known to be wrong, but not everything could be checked.',
      'pt-BR': 'não se sabe de nada errado, mas nem tudo pôde ser verificado.',
    },
  },
  perhapsFailing: {
    label: { en: 'INCOMPLETE', 'pt-BR': 'INCOMPLETO' },
    means: {
      en: 'something would fail unless a tag exempts it, and those tags could not be read.',
      'pt-BR': 'algo seria um problema, a menos que tenha uma tag de exceção, e não foi possível ler as tags.',
    },
  },
} as const;

const blind = {
  en: 'this says nothing about the account, good or bad.',
  'pt-BR': 'isto não diz nada sobre a conta, nem de bom nem de ruim.',
} as const;

type Conclusion = keyof typeof conclusions;

const each = (
  word: (conclusion: (typeof conclusions)[Conclusion]) => Words,
): { readonly [C in Conclusion]: Words } => ({
  clean: word(conclusions.clean),
  failing: word(conclusions.failing),
  failingIncomplete: word(conclusions.failingIncomplete),
  allExempt: word(conclusions.allExempt),
  incomplete: word(conclusions.incomplete),
  perhapsFailing: word(conclusions.perhapsFailing),
});

/** A conclusion and what it means, in one sentence. */
export const conclusionWords = {
  ...each(({ label, means }) => ({
    en: `${label.en}: ${means.en}`,
    'pt-BR': `${label['pt-BR']}: ${means['pt-BR']}`,
  })),
  blind: {
    en: `INCOMPLETE: nothing could be checked, so ${blind.en}`,
    'pt-BR': `INCOMPLETO: nada pôde ser verificado, então ${blind['pt-BR']}`,
  },
};

/** The conclusion alone, as a heading. */
export const conclusionHeadings = {
  ...each(({ label }) => capital({ en: label.en.toLowerCase(), 'pt-BR': label['pt-BR'].toLowerCase() })),
  blind: { en: 'Nothing could be checked', 'pt-BR': 'Nada pôde ser verificado' },
};

/** What it means, below that heading. */
export const conclusionMeans = { ...each(({ means }) => capital(means)), blind: capital(blind) };
