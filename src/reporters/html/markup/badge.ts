import { reportWords } from '../../../i18n/report/index.ts';
import type { Severity } from '../../../model/index.ts';
import { translated } from './bilingual.ts';
import { html, type Markup } from './markup.ts';

/** A severity by shape, word and colour, so that none of them is needed. */
export const badge = (severity: Severity): Markup =>
  html`<span class="badge ${severity}">${translated(reportWords.severity[severity])}</span>`;
