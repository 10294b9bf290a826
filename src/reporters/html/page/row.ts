import type { PageData, PageFinding } from '../page-data.ts';
import { detail } from './detail.ts';
import { element, named } from './element.ts';
import { costOf } from './figures.ts';
import type { Translator } from './translator.ts';

/** One finding in the list, closed; what is in it is made when it is opened. */
export const row = (finding: PageFinding, data: PageData, translate: Translator): HTMLElement => {
  const { severity, state, history, name, resource, region, service } = finding;
  const title = data.rules[finding.rule]?.title;
  const cost = costOf(finding, translate);
  const change = history === null || history.change === 'open' ? null : history.change;
  const summary = element(
    'summary',
    {},
    element('span', { class: `badge ${severity}` }, translate.word(severity)),
    element('span', { class: 'row-title' }, title === undefined ? finding.rule : translate.chosen(title)),
    element('span', { class: 'row-cost' }, cost),
    element(
      'span',
      { class: 'row-where' },
      state === 'fail' ? null : element('span', { class: `state ${state}` }, translate.word(state)),
      change === null ? null : element('span', { class: `change ${change}` }, translate.word(change)),
      element('span', { class: 'row-name' }, resource === '*' ? translate.word('wholeList') : named(name ?? resource)),
      element('span', { class: 'faint' }, `${service} · ${region}`),
    ),
  );
  const details = element('details', {}, summary);
  details.addEventListener('toggle', () => fill(details, finding, data, translate));
  return element('li', { class: 'finding', 'data-finding': finding.id }, details);
};

/** Puts into an opened row what is known of its finding, once. */
const fill = (details: HTMLDetailsElement, finding: PageFinding, data: PageData, translate: Translator): void => {
  if (details.open && details.children.length === 1) details.append(detail(finding, data, translate));
};

/** Opens a row at once, without waiting for its event. */
export const openRow = (item: HTMLElement, finding: PageFinding, data: PageData, translate: Translator): void => {
  const details = item.querySelector('details');
  if (details === null) return;
  details.open = true;
  fill(details, finding, data, translate);
};
