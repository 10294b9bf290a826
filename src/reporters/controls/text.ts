import { sentence } from '../../i18n/index.ts';
import { standardWords as words } from '../../i18n/report/standard.ts';
import {
  type ControlsView,
  controlStates,
  type Finding,
  isExempt,
  type JudgedControl,
  type Locale,
  type Report,
} from '../../model/index.ts';
import { viewOf } from '../../report/index.ts';
import { head } from '../text/head.ts';
import { paragraph } from '../text/layout.ts';
import { pageOf } from '../text/page.ts';
import { placed } from '../text/resource-line.ts';
import { type Texts, wordFinding } from '../wording.ts';
import { controlLines, standardHead } from './lines.ts';

interface ControlsOptions {
  readonly locale: Locale;
  readonly texts: Texts;
}

/**
 * A report by the controls of a standard, for people: what each control is worth, and the findings behind it. In pieces, none
 * longer than what is told of one finding.
 */
export function* controlsPieces(
  report: Report,
  { standard, controls }: ControlsView,
  { locale, texts }: ControlsOptions,
): Iterable<string> {
  const counts = controlStates
    .map((state) => ({ state, n: controls.filter((each) => each.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => `  ${String(n).padStart(3)} ${sentence(words.states[state], locale)}`);
  const rows = controls.map((each) => ({
    control: each.control,
    label: sentence(words.state[each.state], locale),
    under: under(each, texts, locale),
  }));
  const labels = controlStates.map((state) => sentence(words.state[state], locale));
  const top = [
    ...head(pageOf(viewOf(report, texts), { locale, texts })),
    '',
    ...standardHead(standard, locale),
    ...counts,
    '',
    ...paragraph(sentence(words.onlyPass, locale)),
    '',
  ];
  for (const line of top) yield `${line}\n`;
  for (const line of controlLines(rows, labels, locale)) yield `${line}\n`;
}

function* under(control: JudgedControl, texts: Texts, locale: Locale): Iterable<string> {
  yield* ruleLine(control, locale);
  for (const finding of control.findings) yield findingLine(finding, texts, locale);
}

const ruleLine = ({ rules, state, passed }: JudgedControl, locale: Locale): readonly string[] => {
  if (rules.length === 0) return [];
  const resources = state === 'pass' || state === 'partly' ? `: ${sentence(words.passed, locale, { n: passed })}` : '';
  return [`[${rules.join(', ')}]${resources}`];
};

const findingLine = (finding: Finding, texts: Texts, locale: Locale): string =>
  `${placed(finding.resource)}: ${verdict(finding, wordFinding(finding, texts, locale), locale)}`;

const verdict = (finding: Finding, text: string, locale: Locale): string => {
  if (finding.outcome === 'unknown') return sentence(words.unknownFinding, locale, { text });
  if (!isExempt(finding) || finding.exemption === null) return text;
  return sentence(words.exemptFinding, locale, { until: finding.exemption.until, text });
};
