import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translated } from '../../../src/reporters/html/markup/bilingual.ts';
import { inert } from '../../../src/reporters/html/markup/inert.ts';
import { html, trusted } from '../../../src/reporters/html/markup/markup.ts';

describe('markup', () => {
  it('escapes whatever is put into it, and keeps markup as it is', () => {
    expect(html`<p title="${`"'<`}">${'<b>&'}${trusted('<i>')}${[html`<u>`, 'x']}${7}</p>`.markup).toBe(
      '<p title="&quot;&#39;&lt;">&lt;b&gt;&amp;<i><u>x7</p>',
    );
  });

  it('never lets a text open or close anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']/);
        expect(inert({ [text]: text }).markup).not.toContain('<');
        expect(JSON.parse(inert({ [text]: text }).markup)).toEqual({ [text]: text });
      }),
    );
  });

  it('holds a sentence once for each language, and once alone where they are the same', () => {
    expect(translated({ en: 'Why', 'pt-BR': 'Por quê' }).markup).toBe(
      '<span lang="en">Why</span><span lang="pt-BR">Por quê</span>',
    );
    expect(translated({ en: 'Total', 'pt-BR': 'Total' }).markup).toBe('Total');
  });
});
