import { moment } from '../../../i18n/moment.ts';
import { usd } from '../../../i18n/money.ts';
import { isPlain } from '../markup/visible.ts';
import type { PageData, PageFinding, PageRule } from '../page-data.ts';
import { copyButton } from './copy.ts';
import { element, named } from './element.ts';
import { evidenceList } from './evidence.ts';
import { exactly } from './figures.ts';
import type { Speaker } from './speaker.ts';
import { hashOf, viewOn } from './view.ts';

/** Everything that is known of a finding. */
export const detail = (finding: PageFinding, { rules, timeZone }: PageData, say: Speaker): HTMLElement => {
  const rule = rules[finding.rule];
  return element(
    'div',
    { class: 'detail' },
    element('p', { class: 'says' }, say.chosen(finding.text)),
    ...finding.further.map((cause) => element('p', { class: 'says' }, `${say.word('further')}: ${say.chosen(cause)}`)),
    finding.parent === null ? null : element('p', { class: 'says' }, say.chosen(finding.parent)),
    rule === undefined ? null : advice(rule, finding, say),
    ...finding.cautions.map((caution) => element('p', { class: 'note warning' }, say.chosen(caution))),
    finding.commands.length === 0
      ? null
      : section(say.word('commands'), ...finding.commands.map((each) => command(each, say))),
    section(say.word('resource'), facts(finding, timeZone, say)),
    finding.exemption === null ? null : section(say.word('exemption'), exemption(finding.exemption, say)),
    Object.keys(finding.evidence).length === 0
      ? null
      : section(say.word('evidence'), evidenceList(finding.evidence, say)),
    finding.costBasis.length === 0 ? null : section(say.word('price'), price(finding, say)),
    rule === undefined ? null : reading(rule, say),
    links(finding, say),
  );
};

const section = (title: string, ...parts: readonly (HTMLElement | null)[]): HTMLElement =>
  element('section', {}, element('h3', {}, title), ...parts);

const advice = (rule: PageRule, { state }: PageFinding, say: Speaker): HTMLElement =>
  element(
    'div',
    { class: 'advice' },
    section(say.word('why'), element('p', {}, say.chosen(rule.why))),
    // There is nothing to mend where nothing is known to be wrong.
    state === 'fail' || state === 'exempt' ? section(say.word('fix'), element('p', {}, say.chosen(rule.fix))) : null,
  );

const command = (line: string, say: Speaker): HTMLElement => {
  if (!isPlain(line)) return element('p', { class: 'note warning' }, say.word('unsafeCommand'));
  const code = element('code', {}, line);
  return element(
    'div',
    { class: 'command' },
    element('pre', { tabindex: '0' }, code),
    copyButton(line, code, say.word('copy'), say),
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

const facts = (finding: PageFinding, timeZone: string, say: Speaker): HTMLElement => {
  const { history, tags } = finding;
  const before = history?.before;
  const minute = (at: string) => moment(at, say.locale(), timeZone);
  return factList([
    ['ARN', element('code', {}, named(finding.arn))],
    [say.word('name'), finding.name === null ? null : named(finding.name)],
    [say.word('rule'), element('code', {}, finding.rule)],
    [say.word('tags'), tags === null ? say.word('tagsUnread') : tagList(tags, say)],
    [say.word('firstSeen'), history === null ? null : minute(history.firstSeen)],
    [say.word('lastSeen'), history?.lastSeen ? minute(history.lastSeen) : null],
    [
      say.word('before'),
      before && history.change !== 'open'
        ? `${say.word(before.severity)}${before.monthlyUsd === null ? '' : `, ${say.word('money', { usd: usd(before.monthlyUsd, say.locale()) })}`}`
        : null,
    ],
    ['', history?.firstLook === true ? say.word('firstLook') : null],
  ]);
};

const tagList = (tags: NonNullable<PageFinding['tags']>, say: Speaker): Node | string =>
  Object.keys(tags).length === 0
    ? say.word('none')
    : element(
        'ul',
        { class: 'values' },
        ...Object.entries(tags).map(([key, value]) => element('li', {}, named(key), '=', named(value))),
      );

const exemption = (given: NonNullable<PageFinding['exemption']>, say: Speaker): HTMLElement => {
  const owner = given.owner === null ? null : element('p', {}, named(given.owner));
  const state = say.word(given.state === 'active' ? 'exemptUntil' : 'exemptExpired', { day: given.until });
  return element(
    'div',
    {},
    element('p', {}, `${state}.`),
    element('p', {}, given.reason === null ? say.word('noReason') : named(given.reason)),
    owner,
  );
};

const price = ({ costBasis }: PageFinding, say: Speaker): HTMLElement =>
  element(
    'ul',
    { class: 'values' },
    ...costBasis.map(({ item, of, unit, unitPriceUsd, quantity, atMost, region, asOf }) => {
      const sum = say.word('priceLine', {
        quantity: exactly(quantity, say),
        unit: exactly(unitPriceUsd, say),
        of: unit,
      });
      const notes = [region, say.word('priceOf', { day: asOf }), ...(atMost ? [say.word('upperBound')] : [])];
      return element(
        'li',
        {},
        element('code', {}, of === null ? item : `${item} ${of}`),
        `: ${sum} (${notes.join(', ')})`,
      );
    }),
  );

const reading = ({ references, standards }: PageRule, say: Speaker): HTMLElement =>
  element(
    'div',
    { class: 'advice' },
    references.length === 0
      ? null
      : section(
          say.word('references'),
          element('ul', { class: 'values' }, ...references.map((url) => element('li', {}, outside(url, url)))),
        ),
    Object.keys(standards).length === 0
      ? null
      : section(
          say.word('standards'),
          factList(Object.entries(standards).map(([standard, controls]) => [standard, controls.join(', ')])),
        ),
  );

const links = (finding: PageFinding, say: Speaker): HTMLElement => {
  const hash = hashOf(viewOn(finding.id));
  const link = element('a', { href: hash }, say.word('link'));
  const address = `${location.href.split('#')[0]}${hash}`;
  return element(
    'p',
    { class: 'links' },
    finding.console === null ? null : outside(finding.console, say.word('console')),
    link,
    copyButton(address, link, say.word('copyLink'), say),
  );
};

const outside = (url: string, text: string): HTMLElement =>
  element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text);
