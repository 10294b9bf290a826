import { expect, it } from 'vitest';
import { known, unread } from '../../../../src/model/index.ts';
import { apiEndpoints } from '../../../../src/rules/exposure/apis/api-endpoints.ts';
import { domain } from '../../../support/build/gateway-api.ts';

const on = { host: 'h0a.example', disabled: false };
const off = { host: 'h0a.example', disabled: true };
const denied = unread({ kind: 'denied', operation: 'apigateway:GetDomainNames', action: 'apigateway:GET' });

it('answers at the default endpoint, and at the root for the stage $default', () => {
  expect(apiEndpoints(['$default', 'v1'], on, known([]))).toEqual({
    kind: 'open',
    endpoints: [
      { stage: '$default', address: 'h0a.example' },
      { stage: 'v1', address: 'h0a.example/v1' },
    ],
  });
});

it('needs the domains only where the default endpoint is off', () => {
  expect(apiEndpoints(['v1'], on, denied)).toMatchObject({ kind: 'open' });
  expect(apiEndpoints(['v1'], off, denied)).toEqual({ kind: 'domainsUnread' });
});

it('follows mappings and routing rules to the stage, or to any where the URL chooses', () => {
  const domains = known([
    domain({ stage: 'v1', path: 'a/b' }),
    domain({ domain: 'any.example.com', stage: null, path: 'x' }),
    domain({ domain: 'rule.example.com', stage: 'v2', byRoutingRule: true }),
  ]);
  expect(apiEndpoints(['v1', 'v2'], off, domains)).toEqual({
    kind: 'open',
    endpoints: [
      { stage: 'v1', address: 'api.example.com/a/b' },
      { stage: 'v1', address: 'any.example.com/x/v1' },
      { stage: 'v2', address: 'any.example.com/x/v2' },
      { stage: 'v2', address: 'rule.example.com' },
    ],
  });
});

it('takes client certificates for authentication only where every endpoint asks for them', () => {
  const certified = domain({ stage: 'v1', mutualTls: true });
  expect(apiEndpoints(['v1'], off, known([certified]))).toEqual({ kind: 'mutualTls' });
  expect(apiEndpoints(['v1'], off, known([certified, domain({ stage: 'v1' })]))).toMatchObject({ kind: 'open' });
  expect(apiEndpoints(['v1'], off, known([domain({ stage: 'v1', privateOnly: true })]))).toEqual({ kind: 'unmapped' });
});
