import { type Locale, locales } from '../../../model/index.ts';
import { byId } from './element.ts';

/** The buttons that change the language: `change` is called with the new one. */
export const languageButtons = (first: Locale, change: (locale: Locale) => void): void => {
  const buttons = locales.map((locale) => ({ locale, button: byId(`language-${locale}`) }));
  const show = (chosen: Locale) => {
    document.documentElement.lang = chosen;
    for (const { locale, button } of buttons) button.setAttribute('aria-pressed', String(locale === chosen));
  };
  for (const { locale, button } of buttons) {
    button.addEventListener('click', () => {
      show(locale);
      change(locale);
    });
  }
  show(first);
};

/** The button that changes between light and dark; until it is used the page follows the system. */
export const themeButton = (): void => {
  const button = byId('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const { dataset } = document.documentElement;
  const isDark = () => (dataset['theme'] === undefined ? system.matches : dataset['theme'] === 'dark');
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    dataset['theme'] = isDark() ? 'light' : 'dark';
    show();
  });
  system.addEventListener('change', show);
  show();
};
