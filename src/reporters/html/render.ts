import { day, sentence } from '../../i18n/index.ts';
import { htmlWords as words } from '../../i18n/report/html.ts';
import { pageWords } from '../../i18n/report/page-script.ts';
import { type Locale, locales, type Report, type Rule, type Words } from '../../model/index.ts';
import { type Texts, viewOf } from '../../report/index.ts';
import type { RenderOptions } from '../options.ts';
import { standardName } from '../standard-names.ts';
import { pageScript, pageStyle, scriptHash, styleHash } from './assets.ts';
import type { Content } from './content.ts';
import { dataPieces } from './data-pieces.ts';
import { findingData, stateOf } from './finding-data.ts';
import { heldOf } from './held.ts';
import { inEach } from './in-each.ts';
import { translated } from './markup/bilingual.ts';
import { inert } from './markup/inert.ts';
import { html, type Markup, trusted } from './markup/markup.ts';
import type { PageData, PageRule } from './page-data.ts';
import { about } from './sections/about.ts';
import { costs } from './sections/costs.ts';
import { exemptions } from './sections/exemptions.ts';
import { failed } from './sections/failed.ts';
import { head } from './sections/head.ts';
import { heat } from './sections/heat.ts';
import { history } from './sections/history.ts';
import { leftOut } from './sections/left-out.ts';
import { plainList } from './sections/plain-list.ts';
import { trend } from './sections/trend.ts';
import { unchecked } from './sections/unchecked.ts';

/** Nothing may be asked of any network, and nothing may run but this page's own script. */
const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

const icon =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%224%22 fill=%22%23264b7d%22/%3E%3Cpath d=%22M4 8.5l2.7 2.7L12 5.5%22 stroke=%22%23fff%22 stroke-width=%222%22 fill=%22none%22/%3E%3C/svg%3E';

/** The report as one HTML page for people: it stands by itself, in every language, and works from a file. */
export const renderHtml = (report: Report, options: RenderOptions): string => [...htmlPieces(report, options)].join('');

/** The same page in pieces, for a report that is too large to stand in memory twice. */
export function* htmlPieces(report: Report, options: RenderOptions): Iterable<string> {
  const { locale, timeZone = 'UTC' } = options;
  const texts: Texts = (id) => options.rule(id)?.text;
  const view = viewOf(report, texts);
  const held = heldOf(view.findings, (finding) => inert(findingData(finding, view.run, texts)).markup);
  const content: Content = { view, texts, locale, timeZone, held, beside: options.beside ?? [] };
  const title = sentence(words.title, locale, {
    account: report.run.account.id,
    date: day(report.run.endedAt, locale, timeZone),
  });
  yield html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${trusted(icon)}">
<style>${trusted(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#findings">${translated(words.skip)}</a>
${bar()}
<main>
${head(content)}
<div class="halves">${failed(content)}${unchecked(content)}</div>
<section aria-labelledby="overview"><h2 id="overview">${translated(words.overview)}</h2>
<div class="charts">${costs(content)}${heat(content)}${trend(content)}</div></section>
<section id="findings" tabindex="-1" aria-labelledby="findings-head"><h2 id="findings-head">${translated(words.findingsHead)}</h2>
${leftOut(content)}<div id="explorer"></div>
<noscript>${plainList(content)}</noscript></section>
${history(content)}
${exemptions(content)}
${about(content)}
</main>
<script type="application/json" id="data">`.markup;
  yield* dataPieces(dataOf(content, options), held.data);
  yield html`</script>
<script>${trusted(pageScript)}</script>
</body>
</html>
`.markup;
}

const bar = (): Markup => html`<header class="bar"><span class="product">account-hygiene</span>
<nav class="sections" aria-labelledby="parts"><span id="parts" class="unseen">${translated(words.parts)}</span>${[
  ['findings', words.findingsHead] as const,
  ['history', words.history] as const,
  ['exemptions', words.exemptions] as const,
  ['about', words.about] as const,
].map(([id, name]) => html`<a href="#${id}">${translated(name)}</a>`)}</nav>
<div class="switches"><div class="languages" role="group" aria-labelledby="language"><span id="language" class="unseen">${translated(words.language)}</span>${locales.map(
  (locale) =>
    html`<button type="button" id="language-${locale}" lang="${locale}" aria-pressed="false">${ownNames[locale]}</button>`,
)}</div><button type="button" id="theme" aria-pressed="false">${translated(words.darkTheme)}</button></div></header>`;

const standardsOf = ({ standards }: Rule): PageRule['standards'] =>
  Object.fromEntries(Object.entries(standards).map(([standard, controls]) => [standardName(standard), controls]));

const ownNames: { readonly [L in Locale]: string } = { en: 'English', 'pt-BR': 'Português' };

const wholeCounts = ({ view, held }: Content): Pick<PageData, 'whole'> => {
  const { findings } = view;
  if (held.findings.length === findings.length) return {};
  const severity = { critical: 0, high: 0, medium: 0, low: 0 };
  const state = { fail: 0, unknown: 0, exempt: 0, pass: 0, 'not-applicable': 0 };
  for (const finding of findings) {
    severity[finding.severity] += 1;
    state[stateOf(finding)] += 1;
  }
  return { whole: { all: findings.length, severity, state } };
};

// Without its findings, which follow one by one.
const dataOf = (content: Content, { rule }: RenderOptions): PageData => ({
  locale: content.locale,
  account: content.view.run.account.id,
  endedAt: content.view.run.endedAt,
  timeZone: content.timeZone,
  words: pageWords,
  rules: Object.fromEntries(
    [...new Set(content.held.findings.map((finding) => finding.rule))].flatMap((id) => {
      const known = rule(id);
      if (known === undefined) return [];
      const { text, references } = known;
      const worded = (words: Words) => inEach((each) => sentence(words, each));
      const { title, why, fix } = text;
      return [
        [id, { title: worded(title), why: worded(why), fix: worded(fix), references, standards: standardsOf(known) }],
      ];
    }),
  ),
  findings: [],
  ...wholeCounts(content),
  compared: content.view.changes?.state === 'compared',
});
