import {
  type Bare,
  type Cause,
  defineRule,
  known,
  type Place,
  type Regions,
  type ResourceType,
  type Rule,
  type Scope,
  type Source,
} from '../../src/model/index.ts';

/** The regions of a small account. */
export const twoRegions: Regions = { scanned: ['eu-west-1', 'us-east-1'], notScanned: [], missing: [] };

export const testAccount = {
  id: '111122223333',
  partition: 'aws',
  homeRegion: 'us-east-1',
  dnsSuffix: 'amazonaws.com',
  callerArn: 'arn:aws:iam::111122223333:user/tester',
};

/** A cause that no program would make up by itself. */
export const denied = (action: string): Cause => ({ kind: 'denied', operation: action, action });

/** A resource of which nothing but its name is of interest. */
export const bare = (type: ResourceType, id: string, region = 'eu-west-1', fields: object = {}): Bare => ({
  type,
  id,
  arn: `arn:aws:test:${region}:111122223333:${type}/${id}`,
  region,
  name: null,
  tags: known({}),
  ...fields,
});

/** A source as literals: what it lists in a place, and what its facets answer. Every question is written into `asked`. */
export const sourceOf = (
  type: ResourceType,
  answers: {
    readonly scope?: Scope;
    readonly list: (place: Place) => AsyncIterable<Bare> | readonly Bare[];
    readonly facets?: { readonly [facet: string]: (item: Bare) => unknown };
    readonly asked?: string[];
  },
): Source => ({
  type,
  scope: answers.scope ?? 'regional',
  facets: Object.keys(answers.facets ?? {}),
  everything: () => `arn:aws:test:::${type}/*`,
  list: async function* (place) {
    answers.asked?.push(`${type} in ${place.region}`);
    yield* answers.list(place);
  },
  read: async (item, facet) => {
    answers.asked?.push(`${item.id}.${facet}`);
    return answers.facets?.[facet]?.(item);
  },
});

const sentence = { en: 'A sentence.', 'pt-BR': 'Uma frase.' };

/** A rule that passes whatever it sees, but for what the test changes. Its types are forgotten, as in the registry. */
export const ruleOf = (change: Partial<Omit<Rule, 'screen' | 'evaluate'>> & Judgement): Rule => ({
  ...defineRule({
    id: 'test-rule',
    severity: 'low',
    category: 'leftovers',
    subject: 'ec2-instance',
    references: [],
    standards: {},
    text: {
      title: sentence,
      what: sentence,
      why: sentence,
      fix: sentence,
      avoid: sentence,
      messages: { fine: sentence, bad: sentence, odd: sentence },
    },
    evaluate: (_, { verdict }) => verdict.pass('fine', {}),
  }),
  ...(change as Partial<Rule>),
});

/** What a rule decides, loosely typed: the tests of the engine judge resources that no AWS ever had. */
interface Judgement {
  readonly screen?: (subject: Seen, context: Given) => unknown;
  readonly evaluate?: (subject: Seen, context: Given) => unknown;
}
type Seen = Bare & { readonly [facet: string]: unknown };
interface Given {
  readonly verdict: {
    readonly [word in 'pass' | 'fail' | 'notApplicable' | 'unclear']: (
      message: string,
      args: object,
      rest?: object,
    ) => unknown;
  };
  readonly now: Date;
  readonly options: { readonly [name: string]: unknown };
  readonly related: { readonly [type: string]: readonly Seen[] };
}
