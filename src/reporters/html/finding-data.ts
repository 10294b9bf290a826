import { sentence } from '../../i18n/index.ts';
import { boundOf, type Finding, isExempt, type Run } from '../../model/index.ts';
import { facts } from '../../resources/index.ts';
import { cautionLine, cautionsOf } from '../cautions.ts';
import { consoleUrl } from '../console-url.ts';
import { parentSentences } from '../parent.ts';
import { type Texts, wordCause, wordFinding } from '../wording.ts';
import { inEach } from './in-each.ts';
import type { PageFinding, State } from './page-data.ts';

/** One finding as the page shows it. */
export const findingData = (finding: Finding, { account }: Pick<Run, 'account'>, texts: Texts): PageFinding => {
  const { rule, resource, parent } = finding;
  return {
    id: finding.id,
    rule,
    severity: finding.severity,
    state: stateOf(finding),
    group: finding.category,
    service: facts[resource.type].service,
    region: resource.region,
    resource: resource.id,
    name: resource.name,
    arn: resource.arn,
    tags: resource.tags,
    text: inEach((locale) => wordFinding(finding, texts, locale)),
    further: finding.furtherCauses.map((cause) => inEach((locale) => wordCause(cause, rule, texts, locale))),
    parent:
      parent === null
        ? null
        : inEach((locale) => parentSentences(parent, (words, args) => sentence(words, locale, args)).join(' ')),
    evidence: finding.evidence,
    monthlyUsd: finding.monthlyUsd,
    bound: boundOf(finding),
    costBasis: finding.costBasis,
    cautions: cautionsOf(finding).map((caution) => inEach((locale) => cautionLine(caution, finding, texts, locale))),
    commands: finding.commands,
    console: consoleUrl(rule, resource, account.homeRegion),
    history: finding.history,
    exemption: finding.exemption,
  };
};

/** The outcome of a finding, an exempt failure told apart. */
export const stateOf = (finding: Finding): State => (isExempt(finding) ? 'exempt' : finding.outcome);
