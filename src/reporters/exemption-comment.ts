import { exportWords as words } from '../i18n/export-words.ts';
import { sentence } from '../i18n/index.ts';
import type { FindingExemption, Locale } from '../model/index.ts';

/** Why, and until when, somebody accepted a failure. */
export const exemptionComment = ({ reason, until }: FindingExemption, locale: Locale): string =>
  reason === null
    ? sentence(words.exempt, locale, { until })
    : sentence(words.exemptBecause, locale, { until, reason });
