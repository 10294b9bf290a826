import { sentence } from '../i18n/index.ts';
import type { LimitWait, Locale, Usage } from '../model/index.ts';

const words = {
  calls: {
    en: 'Calls by service:',
    'pt-BR': 'Chamadas por serviço:',
  },
  none: {
    en: 'No call waited for a limit.',
    'pt-BR': 'Nenhuma chamada esperou por um limite.',
  },
  waits: {
    en: 'Waited for limits:',
    'pt-BR': 'Espera por limites:',
  },
  published: {
    en: "{limit} of {region}: {seconds} s, at AWS's limit of {rate} calls a second",
    'pt-BR': '{limit} de {region}: {seconds} s, no limite da AWS de {rate} chamadas por segundo',
  },
  own: {
    en: '{limit} of {region}: {seconds} s, at the {rate} calls a second that this program allows itself, since AWS publishes no limit',
    'pt-BR':
      '{limit} de {region}: {seconds} s, nas {rate} chamadas por segundo que este programa se permite, pois a AWS não publica um limite',
  },
} as const;

// Limits that a whole service has; any other is an operation's own.
const services: { readonly [bucket: string]: string } = {
  apigateway: 'API Gateway',
  iam: 'IAM',
  lambda: 'Lambda',
  route53: 'Route 53',
};

/** What a run asked and waited for, for `--verbose`: calls by service, the most first, and the longest waits first. */
export const verboseText = ({ calls, waits = [] }: Usage, locale: Locale): string => {
  const byService = new Map<string, number>();
  for (const { service, calls: n } of calls) byService.set(service, (byService.get(service) ?? 0) + n);
  const counted = [...byService].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    sentence(words.calls, locale),
    ...counted.map(([service, n]) => `  ${service} ${n.toLocaleString(locale)}`),
    ...(waits.length === 0
      ? [sentence(words.none, locale)]
      : [sentence(words.waits, locale), ...waits.map((wait) => `  ${waitLine(wait, locale)}`)]),
    '',
  ].join('\n');
};

const waitLine = ({ limit, region, perSecond, isPublished, seconds }: LimitWait, locale: Locale): string =>
  sentence(isPublished ? words.published : words.own, locale, {
    limit: services[limit] ?? limit,
    region,
    seconds: seconds.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    rate: perSecond.toLocaleString(locale),
  });
