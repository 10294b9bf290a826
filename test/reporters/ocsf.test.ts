import { describe, expect, it } from 'vitest';
import { locales, type Report } from '../../src/model/index.ts';
import { renderOcsfArray, renderOcsfLines } from '../../src/reporters/ocsf/render.ts';
import { ruleById } from '../../src/rules/index.ts';
import { comparedReport, emptyReport, hostileReport, sampleReport, unknownReport } from '../support/many-reports.ts';
import { ocsfFlaws } from '../support/valid-ocsf.ts';

interface Event {
  readonly activity_id: number;
  readonly status_id: number;
  readonly severity_id: number;
  readonly time: number;
  readonly message: string;
  readonly comment?: string;
  readonly remediation?: { readonly desc: string };
  readonly compliance: { readonly status_id: number; readonly requirements?: readonly string[] };
  readonly finding_info: { readonly uid: string; readonly first_seen_time: number };
  readonly resources: readonly { readonly uid: string }[];
  readonly evidences?: readonly { readonly data: object }[];
  readonly unmapped: { readonly outcome?: string; readonly run: { readonly gaps?: readonly string[] } };
}

const eventsOf = (report: Report, locale: (typeof locales)[number] = 'en'): readonly Event[] =>
  JSON.parse(renderOcsfArray(report, { locale, rule: ruleById }));
const of = (events: readonly Event[], id: string) =>
  events.find(({ resources }) => resources[0]?.uid.endsWith(`/${id}`));

it('the schema has teeth', () => {
  const [event] = eventsOf(sampleReport());
  expect(ocsfFlaws(event)).toEqual([]);
  expect(ocsfFlaws({ ...event, activity_id: 2 })).not.toEqual([]);
  expect(ocsfFlaws({ ...event, surprise: true })).not.toEqual([]);
  expect(ocsfFlaws({ ...event, time: 'now' })).not.toEqual([]);
});

it.each([
  ['the sample account', () => sampleReport()],
  ['an account of which nothing could be read', () => unknownReport()],
  ['an account with nothing to judge', () => emptyReport()],
  ['two runs compared', () => comparedReport()],
  ['names that mean harm', () => hostileReport('\u0000"\u202e</script>\n')],
])('every event of %s is valid', async (_, make) => {
  const report = await make();
  for (const locale of locales) expect(eventsOf(report, locale).flatMap((event) => ocsfFlaws(event))).toEqual([]);
});

it('is one object a line, or the same in one array', () => {
  const options = { locale: 'en', rule: ruleById } as const;
  const lines = renderOcsfLines(sampleReport(), options).split('\n');
  expect(lines.pop()).toBe('');
  const events = lines.map((line) => JSON.parse(line));
  expect(renderOcsfArray(sampleReport(), options)).toBe(`${JSON.stringify(events, null, 2)}\n`);
});

it('is nothing at all where there is no finding', () => {
  expect(renderOcsfLines(emptyReport(), { locale: 'en', rule: ruleById })).toBe('');
  expect(eventsOf(emptyReport())).toEqual([]);
});

it('says fail, pass, unknown and not applicable as 3, 1, 2 and 99', () => {
  const said = eventsOf(sampleReport()).map(
    ({ compliance, unmapped }) => `${unmapped.outcome} ${compliance.status_id}`,
  );
  expect([...new Set(said)].toSorted()).toEqual(['fail 3', 'not-applicable 99', 'pass 1', 'unknown 2']);
});

it('is as severe as what is open, and informational where there is nothing to do', () => {
  for (const { unmapped, severity_id: severity } of eventsOf(sampleReport()))
    expect(severity === 1).toBe(unmapped.outcome === 'pass' || unmapped.outcome === 'not-applicable');
});

it('carries proof, remedy, standards and moments', () => {
  const report = sampleReport();
  const events = eventsOf(report, 'pt-BR');
  const root = events.find(({ finding_info: { uid } }) => uid.startsWith('root-mfa-missing:'));
  expect(root?.compliance.requirements).toContain('CIS AWS Foundations Benchmark v7.0.0/2.5');
  expect(root?.message).toBe('O usuário root tem credenciais e nenhum dispositivo de MFA.');
  expect(root?.remediation?.desc).toBe(ruleById('root-mfa-missing')?.text.fix['pt-BR']);
  expect(root?.evidences?.[0]?.data).toEqual(report.findings.find(({ id }) => id === root?.finding_info.uid)?.evidence);
  expect(new Set(events.map(({ time }) => time))).toEqual(new Set([Date.parse(report.run.inventoryTakenAt)]));
});

it('says with each event what the run could not see', () => {
  const [event] = eventsOf(unknownReport());
  expect(event?.unmapped.run).toMatchObject({ complete: false, gaps: ['Missing permission: ec2:DescribeRegions'] });
});

describe('compared with earlier runs', async () => {
  const events = eventsOf(await comparedReport());

  it('creates what is new, and updates what stands', () => {
    expect(of(events, 'new')).toMatchObject({ activity_id: 1, status_id: 1 });
    expect(of(events, 'open')).toMatchObject({ activity_id: 2, status_id: 1 });
    expect(of(events, 'open')?.finding_info.first_seen_time).toBe(Date.parse('2026-11-20T12:00:00Z'));
  });

  it('suppresses what is exempt, and says why', () => {
    expect(of(events, 'exempt')).toMatchObject({
      status_id: 3,
      compliance: { status_id: 3 },
      comment: 'Accepted until 2026-12-31: The demo of 2026 needs it',
    });
  });

  it('closes what is resolved, once: mended or gone', () => {
    expect(of(events, 'mended')).toMatchObject({ activity_id: 3, status_id: 4, compliance: { status_id: 1 } });
    expect(of(events, 'gone')).toMatchObject({ activity_id: 3, status_id: 4, compliance: { status_id: 99 } });
    expect(events).toHaveLength(5);
  });
});
