import type { Evidence, Json } from '../../../model/index.ts';
import { visible } from '../../../model/visible.ts';
import { element, named } from './element.ts';
import type { Translator } from './translator.ts';

type Flat = string | number | boolean | null;
type Row = { readonly [key: string]: Flat };

/** The facts behind a verdict, by name. */
export const evidenceList = (evidence: Evidence, translate: Translator): HTMLElement =>
  element(
    'dl',
    { class: 'facts' },
    ...Object.entries(evidence).flatMap(([name, value]) => [
      element('dt', {}, element('code', {}, name)),
      element('dd', {}, shown(value, translate)),
    ]),
  );

const shown = (value: Json, translate: Translator): Node => {
  if (isFlat(value)) return flat(value, translate);
  if (Array.isArray(value)) return list(value, translate);
  if (isRow(value)) return evidenceList(value, translate);
  return asJson(value);
};

const list = (values: readonly Json[], translate: Translator): Node => {
  if (values.length === 0) return flat(null, translate);
  if (values.every(isFlat)) {
    return element('ul', { class: 'values' }, ...values.map((value) => element('li', {}, flat(value, translate))));
  }
  return values.every(isRow) ? rows(values, translate) : asJson(values);
};

const rows = (all: readonly Row[], translate: Translator): Node => {
  const names = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const head = element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name)));
  const line = (row: Row) =>
    element(
      'tr',
      {},
      ...names.map((name) => element('td', {}, Object.hasOwn(row, name) ? flat(row[name] ?? null, translate) : null)),
    );
  return element(
    'div',
    { class: 'wide', tabindex: '0' },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...all.map(line))),
  );
};

const flat = (value: Flat, translate: Translator): Node => {
  if (value === null) return element('span', { class: 'faint' }, translate.word('none'));
  if (typeof value === 'boolean') return document.createTextNode(translate.word(value ? 'yes' : 'no'));
  return named(String(value));
};

const asJson = (value: Json): Node => {
  const lines = JSON.stringify(value, null, 2).split('\n').map(visible);
  const code = element('code', {});
  code.append(lines.join('\n'));
  return element('pre', { tabindex: '0' }, code);
};

const isFlat = (value: Json): value is Flat => typeof value !== 'object' || value === null;

const isRow = (value: Json): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isFlat);
