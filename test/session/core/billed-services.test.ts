import { expect, it } from 'vitest';
import { facts } from '../../../src/resources/index.ts';
import { rules } from '../../../src/rules/index.ts';
import { billedServices, unseenServices } from '../../../src/session/core/billed-services.ts';
import { sessionTypes } from '../../../src/session/index.ts';

const seen = sessionTypes(rules).filter((type) => facts[type].bills !== 'never');

it('calls every service that a session looks at as its users do, so that none of them is called unseen', () => {
  const names = billedServices.map(({ name }) => name);
  expect(seen.map((type) => facts[type].service).filter((service) => !names.includes(service))).toEqual([]);
  expect(unseenServices(seen.map((type) => facts[type].service))).not.toContain('RDS');
});

it('names once what is not looked at, whatever else of its service is', () => {
  const unseen = unseenServices(seen.map((type) => facts[type].service));
  expect(new Set(unseen).size).toBe(unseen.length);
  expect(unseen.length).toBeGreaterThan(100);
  for (const name of ['MQ', 'MSK', 'Transit Gateway', 'Site-to-Site VPN', 'FSx', 'EMR', 'Directory Service'])
    expect(unseen).toContain(name);
  for (const name of ['Kinesis Data Streams', 'Private CA', 'Aurora clusters without instances'])
    expect(unseen).toContain(name);
});
