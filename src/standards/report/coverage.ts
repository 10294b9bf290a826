import { sentence } from '../../i18n/index.ts';
import { standardWords as words } from '../../i18n/report/standard.ts';
import { type CoveredControl, coverings, type Locale, type Standard } from '../../model/index.ts';
import { controlLines, standardHead } from '../../reporters/controls/lines.ts';
import { paragraph } from '../../reporters/text/layout.ts';

/** Which controls of a standard the rules cover, and which they do not. */
export const renderCoverage = (standard: Standard, covered: readonly CoveredControl[], locale: Locale): string => {
  const count = (covering: CoveredControl['covering']) => covered.filter((each) => each.covering === covering).length;
  const counts = { covered: count('covered'), partly: count('partly'), none: count('not-covered') };
  const labels = coverings.map((each) => sentence(words.covering[each], locale));
  return [
    ...standardHead(standard, locale),
    ...paragraph(sentence(words.coverage, locale, counts)),
    ...paragraph(sentence(words.inPart, locale)),
    '',
    ...controlLines(
      covered.map(({ control, covering, rules }) => ({
        control,
        label: sentence(words.covering[covering], locale),
        under: rules,
      })),
      labels,
      locale,
    ),
    '',
  ].join('\n');
};
