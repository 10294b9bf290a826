import { expect, it } from 'vitest';
import { locales } from '../../src/model/index.ts';
import { renderNotification } from '../../src/reporters/index.ts';
import { textOf } from '../../src/rules/index.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { rawIn } from '../support/unseen.ts';
import { notificationFlaws } from '../support/valid-notification.ts';

it.each(locales)(
  'hostile names in a notification, in %s: valid for programs, harmless in mail and subject',
  (locale) => {
    const report = hostileReport();
    const options = {
      locale,
      texts: textOf,
      timeZone: 'UTC',
      occasion: 'change',
      fullReport: { kind: 'not-stored', why: 'no-bucket' },
    } as const;
    const { subject, message } = renderNotification(report, options);
    const { email, sms, default: compact, ...others } = JSON.parse(message);
    expect(notificationFlaws(compact)).toEqual([]);
    for (const same of Object.values(others)) expect(same).toBe(compact);
    const exact = new Map(report.findings.map(({ id, resource }) => [id, resource.id]));
    for (const { id, resource } of JSON.parse(compact).findings) expect(resource).toBe(exact.get(id));
    expect(rawIn(compact)).toEqual([]);
    expect(rawIn(email)).toEqual([]);
    expect(`${subject}${sms}`).toMatch(/^[\x20-\x7e]+$/);
  },
);
