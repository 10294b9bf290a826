import type { PageData, PageFinding } from '../page-data.ts';
import { element } from './element.ts';
import { openRow, row } from './row.ts';
import type { Translator } from './translator.ts';

/** Rows that are made at a time, so that a long list opens and filters at once. */
const step = 50;

export interface List {
  readonly node: HTMLElement;
  readonly show: (findings: readonly PageFinding[]) => void;
  /** Opens the row of a finding that is shown and brings the reader to it. */
  readonly reveal: (id: string) => void;
  /** Every row of the list, open, as paper wants it. */
  readonly unfold: () => void;
}

export const list = (data: PageData, translate: Translator): List => {
  const rows = element('ul', { class: 'list' });
  const more = element('div', { class: 'more' });
  let shown: readonly PageFinding[] = [];

  const extend = (to: number) => {
    rows.append(...shown.slice(rows.childElementCount, to).map((finding) => row(finding, data, translate)));
    const left = shown.length - rows.childElementCount;
    more.replaceChildren(
      ...(left > step ? [button(translate.word('more', { n: step }), () => extendBy(step))] : []),
      ...(left > 0 ? [button(translate.word('everything', { n: shown.length }), () => extendBy(left))] : []),
    );
  };
  // The reader stays where the list ended, on the first new row.
  const extendBy = (n: number) => {
    const end = rows.childElementCount;
    extend(end + n);
    rows.children[end]?.querySelector('summary')?.focus();
  };
  const open = (at: number) => {
    const [item, finding] = [rows.children[at], shown[at]];
    if (item instanceof HTMLElement && finding !== undefined) openRow(item, finding, data, translate);
    return item;
  };

  return {
    node: element('div', {}, rows, more),
    show: (findings) => {
      shown = findings;
      rows.replaceChildren();
      extend(step);
      if (findings.length === 0) more.replaceChildren(element('p', {}, translate.word('nothing')));
    },
    reveal: (id) => {
      const at = shown.findIndex((finding) => finding.id === id);
      extend(Math.max(at + 1, rows.childElementCount));
      const item = open(at);
      item?.scrollIntoView({ block: 'start' });
      item?.querySelector('summary')?.focus({ preventScroll: true });
    },
    unfold: () => {
      extend(shown.length);
      shown.forEach((_, at) => open(at));
    },
  };
};

const button = (label: string, act: () => void): HTMLElement => {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
};
