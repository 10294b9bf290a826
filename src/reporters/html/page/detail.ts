import { moment } from '../../../i18n/moment.ts';
import { usd } from '../../../i18n/money.ts';
import { copyable } from '../../copyable.ts';
import type { PageData, PageFinding, PageRule } from '../page-data.ts';
import { copyButton } from './copy.ts';
import { element, named } from './element.ts';
import { evidenceList } from './evidence.ts';
import { exactly } from './figures.ts';
import type { Translator } from './translator.ts';
import { hashOf, viewOn } from './view.ts';

/** Everything that is known of a finding. */
export const detail = (finding: PageFinding, { rules, timeZone }: PageData, translate: Translator): HTMLElement => {
  const rule = rules[finding.rule];
  return element(
    'div',
    { class: 'detail' },
    element('p', { class: 'says' }, translate.chosen(finding.text)),
    ...finding.further.map((cause) =>
      element('p', { class: 'says' }, `${translate.word('further')}: ${translate.chosen(cause)}`),
    ),
    finding.parent === null ? null : element('p', { class: 'says' }, translate.chosen(finding.parent)),
    rule === undefined ? null : advice(rule, finding, translate),
    ...finding.cautions.map((caution) => element('p', { class: 'note warning' }, translate.chosen(caution))),
    finding.commands.length === 0 ? null : section(translate.word('commands'), ...commands(finding, translate)),
    section(translate.word('resource'), facts(finding, timeZone, translate)),
    finding.exemption === null ? null : section(translate.word('exemption'), exemption(finding.exemption, translate)),
    Object.keys(finding.evidence).length === 0
      ? null
      : section(translate.word('evidence'), evidenceList(finding.evidence, translate)),
    finding.costBasis.length === 0 ? null : section(translate.word('price'), price(finding, translate)),
    rule === undefined ? null : reading(rule, translate),
    links(finding, translate),
  );
};

const section = (title: string, ...parts: readonly (HTMLElement | null)[]): HTMLElement =>
  element('section', {}, element('h3', {}, title), ...parts);

const advice = (rule: PageRule, { state }: PageFinding, translate: Translator): HTMLElement =>
  element(
    'div',
    { class: 'advice' },
    section(translate.word('why'), element('p', {}, translate.chosen(rule.why))),
    // There is nothing to mend where nothing is known to be wrong.
    state === 'fail' || state === 'exempt'
      ? section(translate.word('fix'), element('p', {}, translate.chosen(rule.fix)))
      : null,
  );

const commands = ({ commands: lines }: PageFinding, translate: Translator): readonly HTMLElement[] =>
  copyable(lines).length === 0
    ? [element('p', { class: 'note warning' }, translate.word('unsafeCommand'))]
    : lines.map((line) => command(line, translate));

const command = (line: string, translate: Translator): HTMLElement => {
  const code = element('code', {}, line);
  return element(
    'div',
    { class: 'command' },
    element('pre', { tabindex: '0' }, code),
    copyButton(line, code, translate.word('copy'), translate),
  );
};

type Fact = readonly [term: string, description: Node | string | null];

const factList = (all: readonly Fact[]): HTMLElement =>
  element(
    'dl',
    { class: 'facts' },
    ...all.flatMap(([term, description]) =>
      description === null ? [] : [element('dt', {}, term), element('dd', {}, description)],
    ),
  );

const facts = (finding: PageFinding, timeZone: string, translate: Translator): HTMLElement => {
  const { history, tags } = finding;
  const before = history?.before;
  const minute = (at: string) => moment(at, translate.locale(), timeZone);
  return factList([
    ['ARN', element('code', {}, named(finding.arn))],
    [translate.word('name'), finding.name === null ? null : named(finding.name)],
    [translate.word('rule'), element('code', {}, finding.rule)],
    [translate.word('tags'), tags === null ? translate.word('tagsUnread') : tagList(tags, translate)],
    [translate.word('firstSeen'), history === null ? null : minute(history.firstSeen)],
    [translate.word('lastSeen'), history?.lastSeen ? minute(history.lastSeen) : null],
    [
      translate.word('before'),
      before && history.change !== 'open'
        ? `${translate.word(before.severity)}${before.monthlyUsd === null ? '' : `, ${translate.word('money', { usd: usd(before.monthlyUsd, translate.locale()) })}`}`
        : null,
    ],
    ['', history?.firstLook === true ? translate.word('firstLook') : null],
  ]);
};

const tagList = (tags: NonNullable<PageFinding['tags']>, translate: Translator): Node | string =>
  Object.keys(tags).length === 0
    ? translate.word('none')
    : element(
        'ul',
        { class: 'values' },
        ...Object.entries(tags).map(([key, value]) => element('li', {}, named(key), '=', named(value))),
      );

const exemption = (given: NonNullable<PageFinding['exemption']>, translate: Translator): HTMLElement => {
  const owner = given.owner === null ? null : element('p', {}, named(given.owner));
  const state = translate.word(given.state === 'active' ? 'exemptUntil' : 'exemptExpired', { day: given.until });
  return element(
    'div',
    {},
    element('p', {}, `${state}.`),
    element('p', {}, given.reason === null ? translate.word('noReason') : named(given.reason)),
    owner,
  );
};

const price = ({ costBasis }: PageFinding, translate: Translator): HTMLElement =>
  element(
    'ul',
    { class: 'values' },
    ...costBasis.map(({ item, of, unit, unitPriceUsd, quantity, atMost, region, asOf }) => {
      const sum =
        unitPriceUsd === null || unit === null
          ? translate.word('unpriced', { quantity: exactly(quantity, translate) })
          : translate.word('priceLine', {
              quantity: exactly(quantity, translate),
              unit: exactly(unitPriceUsd, translate),
              of: unit,
            });
      const notes = [
        region,
        ...(asOf === null ? [] : [translate.word('priceOf', { day: asOf })]),
        ...(atMost ? [translate.word('upperBound')] : []),
      ];
      return element(
        'li',
        {},
        element('code', {}, of === null ? item : `${item} ${of}`),
        `: ${sum} (${notes.join(', ')})`,
      );
    }),
  );

const reading = ({ references, standards }: PageRule, translate: Translator): HTMLElement =>
  element(
    'div',
    { class: 'advice' },
    references.length === 0
      ? null
      : section(
          translate.word('references'),
          element('ul', { class: 'values' }, ...references.map((url) => element('li', {}, outside(url, url)))),
        ),
    Object.keys(standards).length === 0
      ? null
      : section(
          translate.word('standards'),
          factList(Object.entries(standards).map(([standard, controls]) => [standard, controls.join(', ')])),
        ),
  );

const links = (finding: PageFinding, translate: Translator): HTMLElement => {
  const hash = hashOf(viewOn(finding.id));
  const link = element('a', { href: hash }, translate.word('link'));
  const address = `${location.href.split('#')[0]}${hash}`;
  return element(
    'p',
    { class: 'links' },
    finding.console === null ? null : outside(finding.console, translate.word('console')),
    link,
    copyButton(address, link, translate.word('copyLink'), translate),
  );
};

const outside = (url: string, text: string): HTMLElement =>
  element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text);
