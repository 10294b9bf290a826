import { element } from './element.ts';
import type { Translator } from './translator.ts';

/** A button that copies a text; `source` shows that text, and is selected where the browser keeps its clipboard closed. */
export const copyButton = (text: string, source: HTMLElement, label: string, translate: Translator): HTMLElement => {
  const button = element('button', { type: 'button', class: 'copy' }, label);
  button.addEventListener('click', () => {
    void copied(text, source).then((done) => {
      button.textContent = translate.word(done ? 'copied' : 'selected');
    });
  });
  return element('span', { role: 'status', class: 'copy-status' }, button);
};

const copied = async (text: string, source: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return document.execCommand('copy');
  }
};
