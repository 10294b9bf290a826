/** What the files of a new type are made of. */
export interface Parts {
  readonly type: string;
  /** `sqsQueue`. */
  readonly constant: string;
  /** `SqsQueue`. */
  readonly pascal: string;
  /** `SQS queue`, to be corrected by hand where the type's own words read otherwise. */
  readonly words: string;
  /** As the service's users write it: `SQS`. */
  readonly service: string;
  /** Its prefix in operations and ARNs: `sqs`. */
  readonly prefix: string;
  readonly operation: string;
  readonly scope: string;
}

/** Bare fields and facets, none yet. */
export const fieldsFile = ({ pascal }: Parts): string => `export type ${pascal}Fields = Record<never, never>;

export type ${pascal}Facets = Record<never, never>;
`;

/** A collector that type-checks, and throws where AWS's answer has to be taken apart. */
export const collectorFile = ({ type, constant, prefix, operation, scope }: Parts): string => {
  const region = scope === 'global' ? ", region: ''" : '';
  return `import { arnOf } from '../../model/index.ts';
import { MalformedAnswer, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

/** What it is, and the page of AWS that says how it is listed: https://docs.aws.amazon.com/ */
export const ${constant} = defineCollector({
  type: '${type}',
  scope: '${scope}',
  everything: (place) => arnOf({ ...place, service: '${prefix}'${region}, resource: '*' }),
  lister: lister(['${operation}'], async function* (aws, place) {
    const answer = await aws.call('${operation}', {});
    yield* each(idsIn(answer), { id: (id) => id }, (id) => ({
      type: '${type}',
      id,
      arn: arnOf({ ...place, service: '${prefix}'${region}, resource: id }),
      region: place.region,
      name: null,
      tags: tagsNotListed('${type}'),
    }));
  }),
  facets: {},
});

const idsIn = (_answer: object): readonly string[] => {
  throw new MalformedAnswer('say in src/resources/${type}/collector.ts where the answer names each one');
};
`;
};

/** Facts that compile; a contract test fails until every line is decided on. */
export const factsFile = ({
  type,
  constant,
  words,
  service,
  prefix,
}: Parts): string => `import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

// Decide: each line below, by src/model/facts.ts and the pages of AWS; then take this line away.
export const ${constant}Facts = defineFacts({
  type: '${type}',
  name: { en: '${words}', 'pt-BR': '${words}' },
  service: '${service}',
  consolePage: ({ id, region }) => \`${prefix}/home?region=\${region}#/\${urlPart(id)}\`,
  asffType: 'Other',
  bills: 'standing',
  dated: 'undated',
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
`;

/** A builder of a healthy one. */
export const builderFile = ({
  type,
  constant,
  prefix,
  scope,
}: Parts): string => `import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A healthy one. */
export const ${constant} = builderOf<'${type}'>(
  {
    type: '${type}',
    id: 'one',
    arn: 'arn:aws:${prefix}:${scope === 'global' ? '' : 'eu-west-1'}:111122223333:one',
    region: '${scope === 'global' ? 'global' : 'eu-west-1'}',
    name: null,
    tags: known({}),
  },
  {},
);
`;

/** A test that fails, and says what to do. */
export const testFile = ({ type, constant, operation }: Parts): string => `import { expect, it } from 'vitest';
import { ${constant} } from '../../../src/resources/${type}/collector.ts';
import { listed } from '../../support/fake-aws.ts';

it('give the answer as AWS documents it, then let the collector take it apart', async () => {
  const found = await listed(${constant}, { '${operation}': () => ({}) });
  expect(found).toMatchObject([{ id: 'one' }]);
});
`;
