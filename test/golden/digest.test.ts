import { describe, expect, it } from 'vitest';
import { type Locale, locales, notificationLimitBytes } from '../../src/model/index.ts';
import { renderNotification } from '../../src/reporters/index.ts';
import { textOf } from '../../src/rules/index.ts';
import { occasionOf, stories } from '../support/small/stories.ts';
import { notificationFlaws } from '../support/valid-notification.ts';

const timeZones: { readonly [L in Locale]: string } = { en: 'UTC', 'pt-BR': 'America/Sao_Paulo' };
const fullReport = {
  kind: 'stored',
  uri: 's3://account-hygiene-reports/111122223333/2026-11-22T12-00-00Z.html',
} as const;

// Links and the parts of a command cannot be broken; everything else is.
const isTooWide = (line: string) => line.length > 72 && !/^ +(https:|s3:|--)/.test(line);

// To renew the files after a change that is meant: npx vitest run test/golden -u
describe.each(Object.entries(stories))('%s', (name, report) => {
  it.each(locales)('reads in %s as it always did, under every protocol', async (locale) => {
    const { subject, message, attributes } = renderNotification(await report(), {
      locale,
      texts: textOf,
      timeZone: timeZones[locale],
      occasion: occasionOf(name),
      fullReport,
    });
    const { email, sms, https, lambda, sqs, default: fallback, ...others } = JSON.parse(message);
    expect(Buffer.byteLength(message)).toBeLessThan(notificationLimitBytes);
    expect(Buffer.byteLength(sms)).toBeLessThanOrEqual(140);
    expect(notificationFlaws(fallback)).toEqual([]);
    expect({ https, lambda, sqs, others }).toEqual({ https: fallback, lambda: fallback, sqs: fallback, others: {} });
    expect(email.split('\n').filter(isTooWide)).toEqual([]);
    await expect(email).toMatchFileSnapshot(`${locale}/digest/${name}.txt`);
    await expect(
      `${JSON.stringify({ subject, attributes, sms, json: JSON.parse(fallback) }, null, 2)}\n`,
    ).toMatchFileSnapshot(`${locale}/digest/${name}.json`);
  });
});
