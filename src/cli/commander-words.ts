import type { HelpConfiguration } from 'commander';
import { commanderRefusals, commanderTerms } from '../i18n/help/commander.ts';
import type { Locale } from '../model/index.ts';

/** Has commander lay out a help in a language; English is its own. */
export const helpStyle = (locale: Locale): HelpConfiguration =>
  locale === 'en'
    ? {}
    : {
        styleTitle: term,
        styleUsage: withTerms,
        styleSubcommandTerm: withTerms,
        styleOptionTerm: withTerms,
        styleArgumentTerm: term,
        styleOptionDescription: (text) => text.replace(/\(default: (.+)\)$/, '(padrão: $1)'),
      };

/** What commander refuses, in a language; a sentence that is not known stays English rather than being lost. */
export const refusalIn = (locale: Locale, refusal: string): string =>
  locale === 'en'
    ? refusal
    : commanderRefusals
        .reduce((text, [english, portuguese]) => text.replace(english, portuguese), refusal)
        .replace(/(?<=(?:opção|argumento|obrigatóri[ao]) )'[^']+'/g, withTerms);

const term = (english: string): string => commanderTerms[english] ?? english;

const withTerms = (text: string): string => text.replace(/(?<=[<[])\w+(?=[>\]])/g, term);
