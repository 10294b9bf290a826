import type { Locale } from '../../model/index.ts';

/** What stands between two cells, by the words of `--csv-separator`. */
export const csvSeparators = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type CsvSeparator = keyof typeof csvSeparators;

/** What the spreadsheets of a language split a file at. In Brazil that is the semicolon, since a comma stands in every amount. */
export const separatorOf: { readonly [L in Locale]: CsvSeparator } = { en: 'comma', 'pt-BR': 'semicolon' };

/** A number as such a spreadsheet reads it: where cells end at semicolons, it takes `3.65` for a date or a text. */
export const numberCell = (value: number, separator: CsvSeparator): string =>
  separator === 'semicolon' ? String(value).replace('.', ',') : String(value);
