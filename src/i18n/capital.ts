import type { Words } from '../model/index.ts';

/** A text as it begins a sentence, or stands alone in a cell. */
export const capitalised = <S extends string>(text: S): Capitalize<S> =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<S>;

/** The same in every language. */
export const capital = <const W extends Words>(words: W) => ({
  en: capitalised<W['en']>(words.en),
  'pt-BR': capitalised<W['pt-BR']>(words['pt-BR']),
});

/** Words as one sentence by themselves. */
export const asSentence = <const W extends Words>(words: W) =>
  ({
    en: `${capitalised<W['en']>(words.en)}.`,
    'pt-BR': `${capitalised<W['pt-BR']>(words['pt-BR'])}.`,
  }) as const;

/** Words whose amounts no line break tears from their currency. */
export const unbroken = (words: Words): Words => ({
  en: words.en.replaceAll('US$ ', 'US$\u00a0'),
  'pt-BR': words['pt-BR'].replaceAll('US$ ', 'US$\u00a0'),
});
