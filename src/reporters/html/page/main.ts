// Does: bring the list of findings to life in the page, from the data that stands in it as JSON.
// May not: ask the network, keep anything, make HTML out of text.
import { day } from '../../../i18n/moment.ts';
import type { Locale } from '../../../model/index.ts';
import type { PageData } from '../page-data.ts';
import { controls } from './controls.ts';
import { byId, element } from './element.ts';
import { list } from './list.ts';
import { unfoldForPrint } from './printing.ts';
import { candidates, selected } from './selection.ts';
import { languageButtons, themeButton } from './switches.ts';
import { translator } from './translator.ts';
import { hashOf, namesView, narrowings, type View, viewIn, viewOn } from './view.ts';

const data = JSON.parse(byId('data').textContent) as PageData;
const translate = translator(data.words, data.locale);
const all = candidates(data);
const rows = list(data, translate);
const count = element('p', { class: 'shown', role: 'status', 'aria-live': 'polite' });
const notice = element('p', { class: 'note', role: 'status' });
let view: View = viewIn('');

const render = () => {
  const found = selected(all, view);
  rows.show(found);
  count.textContent =
    data.whole === undefined
      ? translate.word('shown', { n: found.length, all: all.length })
      : translate.word('shownHeld', { n: found.length, held: all.length, all: data.whole.all });
};

const change = (part: Partial<View>) => {
  view = { ...view, finding: null, ...part };
  notice.textContent = '';
  history.replaceState(null, '', hashOf(view));
  form.show(view);
  render();
};

const form = controls(data, translate, change);

// A value that no finding has would show an empty list that no control explains.
const possible = (wanted: View): View => {
  const values = narrowings.map((name) => {
    const isThere = data.findings.some((finding) => finding[name] === wanted[name]);
    return [name, isThere ? wanted[name] : ''] as const;
  });
  return { ...wanted, ...Object.fromEntries(values) };
};

const goTo = (hash: string) => {
  const wanted = viewIn(hash);
  view = possible(wanted);
  notice.textContent = '';
  const { finding } = view;
  const isKnown = data.findings.some(({ id }) => id === finding);
  if (finding !== null && isKnown && !selected(all, view).some(({ id }) => id === finding)) {
    view = viewOn(finding);
    notice.textContent = translate.word('revealed');
  }
  if (data.whole !== undefined && narrowings.some((name) => view[name] !== wanted[name]))
    notice.textContent = notHeld();
  form.show(view);
  render();
  if (finding !== null) reveal(finding, isKnown);
  else if (hash.length > 1) byId('findings').scrollIntoView();
};

const notHeld = (): string => translate.word('notHeld', { held: all.length, all: data.whole?.all ?? all.length });

const reveal = (finding: string, isKnown: boolean) => {
  if (isKnown) return rows.reveal(finding);
  const past = [...document.querySelectorAll<HTMLElement>('tr [data-finding]')].find(
    ({ dataset }) => dataset['finding'] === finding,
  );
  if (past !== undefined) past.scrollIntoView({ block: 'center' });
  else {
    notice.append(
      element('span', {}, data.whole === undefined ? translate.word('absent', { id: finding }) : notHeld()),
    );
    byId('findings').scrollIntoView();
  }
};

const switchLanguage = (locale: Locale) => {
  translate.switchTo(locale);
  document.title = translate.word('documentTitle', {
    account: data.account,
    date: day(data.endedAt, locale, data.timeZone),
  });
  notice.textContent = '';
  render();
};

byId('explorer').append(form.node, element('div', { class: 'results' }, count, notice, rows.node));
document.documentElement.classList.add('scripted');
languageButtons(data.locale, switchLanguage);
themeButton();
unfoldForPrint(rows.unfold, render);
addEventListener('hashchange', () => {
  if (namesView(location.hash)) goTo(location.hash);
});
goTo(namesView(location.hash) ? location.hash : '');
