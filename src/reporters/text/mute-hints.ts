import { reportWords as words } from '../../i18n/report/index.ts';
import { commandLines, paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** How to unsubscribe from noise: a part of the configuration file, YAML as it stands, loudest rule first. */
export const muteHintLines = ({ view, translate }: Page): readonly string[] => {
  const { loudestRules } = view.failing;
  if (loudestRules.length === 0) return [];
  return [
    '',
    translate(words.muteHead),
    ...paragraph(translate(words.muteRules)),
    '',
    'rules:',
    ...loudestRules.map(({ rule, count }) => `  ${rule}: off # ${translate(words.ruleTotal, { n: count })}`),
    '',
    ...paragraph(translate(words.muteExempt)),
    ...commandLines(translate(words.exemptCommand), 2),
  ];
};
