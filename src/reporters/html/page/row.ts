import type { PageData, PageFinding } from '../page-data.ts';
import { detail } from './detail.ts';
import { element, named } from './element.ts';
import { costOf } from './figures.ts';
import type { Speaker } from './speaker.ts';

/** One finding in the list, closed; what is in it is made when it is opened. */
export const row = (finding: PageFinding, data: PageData, say: Speaker): HTMLElement => {
  const { severity, state, history, name, resource, region, service } = finding;
  const title = data.rules[finding.rule]?.title;
  const cost = costOf(finding, say);
  const change = history === null || history.change === 'open' ? null : history.change;
  const summary = element(
    'summary',
    {},
    element('span', { class: `badge ${severity}` }, say.word(severity)),
    element('span', { class: 'row-title' }, title === undefined ? finding.rule : say.chosen(title)),
    element('span', { class: 'row-cost' }, cost),
    element(
      'span',
      { class: 'row-where' },
      state === 'fail' ? null : element('span', { class: `state ${state}` }, say.word(state)),
      change === null ? null : element('span', { class: `change ${change}` }, say.word(change)),
      element('span', { class: 'row-name' }, resource === '*' ? say.word('wholeList') : named(name ?? resource)),
      element('span', { class: 'faint' }, `${service} · ${region}`),
    ),
  );
  const details = element('details', {}, summary);
  details.addEventListener('toggle', () => fill(details, finding, data, say));
  return element('li', { class: 'finding', 'data-finding': finding.id }, details);
};

/** Puts into an opened row what is known of its finding, once. */
const fill = (details: HTMLDetailsElement, finding: PageFinding, data: PageData, say: Speaker): void => {
  if (details.open && details.children.length === 1) details.append(detail(finding, data, say));
};

/** Opens a row at once, without waiting for its event. */
export const openRow = (item: HTMLElement, finding: PageFinding, data: PageData, say: Speaker): void => {
  const details = item.querySelector('details');
  if (details === null) return;
  details.open = true;
  fill(details, finding, data, say);
};
