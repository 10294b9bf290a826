import { setMaxListeners } from 'node:events';
import { collectAndEvaluate, reportOn } from '../../src/app/audit.ts';
import { connect } from '../../src/aws/index.ts';
import { settingsFrom } from '../../src/config/index.ts';
import type { Account, Inventory, Report, ResourceType } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import type { AnyCollector } from '../../src/resources/reading/collector.ts';
import { rules } from '../../src/rules/index.ts';
import { type RecordedAnswer, tapeOf } from './recording.ts';
import { recordedServices, serviceNamed } from './services.ts';

/** What an audit of recorded answers says; `now` is the day it is taken for. */
export interface Replayed {
  readonly report: Report;
  readonly inventory: Inventory;
}

/** Audits the account that recorded answers are of, in one region, by the rules whose listings were recorded. */
export const replay = async (recorded: readonly RecordedAnswer[], now: Date): Promise<Replayed> => {
  const answers = recorded.map((one) => ({ ...one, service: serviceNamed(one.service) }));
  const { account, region } = whoseAccount(answers);
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const { aws, close } = connect({ services: recordedServices(tapeOf(answers)), region, signal, clock: atOnce() });
  const settings = settingsFrom(rules, {}, { rules: rulesOf(answers) });
  try {
    const target = {
      account,
      regions: { scanned: [region], notScanned: [], missing: [] },
      sources: collectors.map(({ bind }) => bind(aws)),
      now,
      signal,
    };
    const evaluated = await collectAndEvaluate(target, settings);
    const time = now.toISOString();
    const usage = { calls: [], seconds: 0, peakMemoryMb: 0 };
    const circumstances = { profile: null, toolVersion: '0', startedAt: time, endedAt: time, cutShort: null, usage };
    return { report: reportOn(evaluated, settings, circumstances), inventory: evaluated.inventory };
  } finally {
    close();
  }
};

/** The types of which a listing, or a part of one, was recorded. */
const typesIn = (answers: readonly RecordedAnswer[]): ReadonlySet<ResourceType> => {
  const recorded = new Set(answers.map(({ service, operation }) => `${service}:${operation}`));
  return new Set(
    collectors.filter((one) => operationsNaming(one).some((each) => recorded.has(each))).map(({ type }) => type),
  );
};

// The account and the region are listed without a call.
const operationsNaming = ({ lister, facets }: AnyCollector): readonly string[] =>
  lister.operations.length > 0 ? lister.operations : Object.values(facets).flatMap(({ operations }) => operations);

const rulesOf = (answers: readonly RecordedAnswer[]): string[] => {
  const types = typesIn(answers);
  return rules.filter(({ subject }) => types.has(subject)).map(({ id }) => id);
};

const homeRegions: { readonly [partition: string]: string } = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

// By the ARNs in the answers; the documentation's account in the first region where they name none.
const whoseAccount = (answers: readonly RecordedAnswer[]): { account: Account; region: string } => {
  const text = JSON.stringify(answers.map(({ data }) => data));
  const [, partition = 'aws'] = /arn:(aws[\w-]*):/.exec(text) ?? [];
  const [, id = '111122223333'] = /arn:aws[\w-]*:[\w-]+:[\w-]*:(\d{12}):/.exec(text) ?? [];
  const homeRegion = homeRegions[partition] ?? 'us-east-1';
  const [, region = homeRegion] = /arn:aws[\w-]*:[\w-]+:([a-z]{2}[\w-]*-\d):/.exec(text) ?? [];
  const dnsSuffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  const callerArn = `arn:${partition}:iam::${id}:user/recorded`;
  return { account: { id, partition, homeRegion, dnsSuffix, callerArn }, region };
};

// Nothing is sent, so nothing has to wait: every pause is over at once.
const atOnce = () => {
  let time = 0;
  return {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms;
    },
    random: () => 1,
  };
};
