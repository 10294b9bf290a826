import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../src/model/index.ts';
import { rules, textOf } from '../../src/rules/index.ts';
import { sessionTypes } from '../../src/session/index.ts';
import { renderSessionEnd } from '../../src/session/report/index.ts';
import { ec2Instance } from '../support/build/ec2-instance.ts';
import { inventoryOf } from '../support/inventory.ts';
import { begunWith, diffOf, seenIn } from '../support/session.ts';

const types = sessionTypes(rules.filter(({ optIn }) => !optIn));
const endOf = (locale: Locale, inventory = inventoryOf([])) => {
  const session = begunWith(inventoryOf([]));
  return renderSessionEnd(
    {
      session,
      diff: diffOf(session, inventory),
      seen: seenIn(inventory),
      types,
      removal: { file: null, steps: [], left: [] },
    },
    { locale, timeZone: 'UTC', texts: textOf, emphasise: (heading) => heading },
  ).replaceAll(/\n(?=\S)/g, ' ');
};

// An account with MQ, MSK, a transit gateway, a VPN, FSx, EMR, a directory, Kinesis, a private CA and an Aurora cluster
// without instances: nothing of it is listed by any rule, so that the inventory is empty.
describe.each(locales)('an account full of services that no rule knows, in %s', (locale) => {
  it('is clear for what is looked at alone, and the rest is named', () => {
    const text = endOf(locale);
    const head = locale === 'en' ? 'ALL CLEAR for the' : 'TUDO LIMPO nos';
    expect(text).toContain(`${head} ${types.length} `);
    expect(text).not.toContain(locale === 'en' ? 'everything was checked' : 'tudo foi verificado');
    const named = /(?:Not looked at|Não verificado): (.*?)\. /.exec(text.replaceAll('\n', ' '))?.[1]?.split(', ') ?? [];
    for (const service of ['MQ', 'MSK', 'Transit Gateway', 'Site-to-Site VPN', 'FSx', 'EMR', 'Directory Service'])
      expect(named).toContain(service);
    for (const service of ['Kinesis Data Streams', 'Private CA', 'Aurora clusters without instances'])
      expect(named).toContain(service);
    for (const service of ['EC2', 'RDS', 'S3', 'Lambda']) expect(named).not.toContain(service);
  });

  it('is told nothing of the rest while something is left', () => {
    expect(endOf(locale, inventoryOf([ec2Instance()]))).not.toMatch(/Not looked at|Não verificado:/);
  });
});
