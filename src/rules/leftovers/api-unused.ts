import { actedOn, managedBy } from '../../derived/index.ts';
import { awsCli, defineRule, type Item } from '../../model/index.ts';
import { text } from './api-unused.text.ts';
import { activityOf, isTooNew } from './idle/activity.ts';
import { sharesItsName } from './idle/shared-name.ts';

export const apiUnused = defineRule({
  id: 'api-unused',
  severity: 'low',
  category: 'leftovers',
  subject: 'api',
  reads: ['calls', 'domains'],
  related: { api: { in: 'same-region' } },
  options: { windowDays: 90 },
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-logging.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(api, { verdict, now, options: { windowDays: days } }) {
    const { createdAt } = api;
    if (isTooNew(createdAt, days, now))
      return verdict.notApplicable('tooNew', { api: titleOf(api), days }, { createdAt });
    if (days === 0)
      return verdict.fail(
        'stillThere',
        { api: titleOf(api), kind: api.kind },
        { evidence: evidenceOf(api), ...waste(api) },
      );
    return undefined;
  },
  evaluate(api, { verdict, options: { windowDays }, related }) {
    const { state, ...activity } = activityOf([api.calls], {
      windowDays,
      began: api.createdAt,
      silentWhenIdle: true,
      isIdleDay: ([calls]) => calls === 0,
    });
    const args = { api: titleOf(api), days: windowDays };
    const others = related.api.filter(({ kind }) => kind === 'REST');
    if (state === 'busy' && api.kind === 'REST' && sharesItsName(api, others))
      return verdict.unclear('sharedName', { api: titleOf(api) }, activity);
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', args, activity);
    const evidence = { ...activity, metric: `${api.calls.metric} Sum`, ...evidenceOf(api) };
    const domains = [...new Set(api.domains.map(({ domain }) => domain))];
    return domains.length === 0
      ? verdict.fail('unused', { ...args, kind: api.kind }, { evidence, ...waste(api) })
      : verdict.fail(
          'named',
          { ...args, kind: api.kind, domains },
          { evidence: { ...evidence, domains }, ...look(api) },
        );
  },
});

const titleOf = ({ name, id }: Item<'api'>): string => name ?? id;

const evidenceOf = ({ id, kind, createdAt, gatewayManaged }: Item<'api'>) => ({ id, kind, createdAt, gatewayManaged });

// Whoever owns the domain takes its mapping away first.
const look = (api: Item<'api'>) => ({ bills: [], managedBy: managedBy(api), commands: [definitionOf(api)] });

const waste = (api: Item<'api'>) => ({
  bills: [],
  ...actedOn(api, managedBy(api), {
    keep: [definitionOf(api)],
    // Only the tooling that made such an API can delete it.
    remove: api.gatewayManaged ? [] : [deletionOf(api)],
  }),
});

// Printed, so that it can be written down; what is exported by file would have to name one.
const definitionOf = ({ id, kind, region }: Item<'api'>) =>
  kind === 'REST'
    ? awsCli(region, 'apigateway get-resources', { 'rest-api-id': id, embed: 'methods' })
    : awsCli(region, 'apigatewayv2 get-routes', { 'api-id': id });

const deletionOf = ({ id, kind, region }: Item<'api'>) =>
  kind === 'REST'
    ? awsCli(region, 'apigateway delete-rest-api', { 'rest-api-id': id })
    : awsCli(region, 'apigatewayv2 delete-api', { 'api-id': id });
