import { markdownWords as words } from '../../i18n/markdown-words.ts';
import { isExempt } from '../../model/index.ts';
import { code, row } from './escape.ts';
import { counted, leftOut, named, type Page, tableHead, title } from './page.ts';
import type { Section } from './section.ts';

/** What fails and is accepted on purpose: why, by whom, and for how long. */
export const exempt = (page: Page): readonly Section[] => {
  const findings = page.report.findings.filter(isExempt);
  if (findings.length === 0) return [];
  const { what, resource, region, until, reason, owner } = words.column;
  return [
    {
      opening: [
        `\n<details>\n<summary>${counted(page.own(words.exempt), findings.length, page)}</summary>\n`,
        tableHead([what, resource, region, until, reason, owner], page),
      ].join('\n'),
      rows: findings.map(({ rule, resource: found, exemption }) =>
        row([
          title(rule, page),
          named(found),
          code(found.region),
          exemption?.until ?? '',
          code(exemption?.reason ?? ''),
          code(exemption?.owner ?? ''),
        ]),
      ),
      closing: '\n</details>\n',
      leftOut: leftOut(page),
    },
  ];
};
