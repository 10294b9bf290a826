import type { Locale } from '../model/index.ts';

/** A moment to the minute, with its time zone: `2026-11-22 12:00 (UTC)`, `22/11/2026 09:00 (America/Sao_Paulo)`. */
export const moment = (at: string, locale: Locale, timeZone: string): string => {
  const part = partsOf(at, timeZone);
  return `${dated(part, locale)} ${part('hour')}:${part('minute')} (${timeZone})`;
};

/** The day of a moment: `2026-11-22`, `22/11/2026`. */
export const day = (at: string, locale: Locale, timeZone: string): string => dated(partsOf(at, timeZone), locale);

type Parts = (name: Intl.DateTimeFormatPartTypes) => string;

// English has no order of day and month that everybody reads alike, so it gets that of ISO 8601.
const dated = (part: Parts, locale: Locale): string =>
  locale === 'pt-BR'
    ? `${part('day')}/${part('month')}/${part('year')}`
    : `${part('year')}-${part('month')}-${part('day')}`;

const formats = new Map<string, Intl.DateTimeFormat>();

const partsOf = (at: string, timeZone: string): Parts => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return (name) => parts.get(name) ?? '';
};
