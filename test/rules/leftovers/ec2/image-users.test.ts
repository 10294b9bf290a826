import { describe, expect, it } from 'vitest';
import { byParameter, usersOf } from '../../../../src/rules/leftovers/ec2/image-users.ts';

const nobody = { instances: [], configurations: [], groups: [], requests: [], templates: [] };
const instance = { id: 'i-0a', state: 'running', imageId: 'ami-0a' };

describe('usersOf', () => {
  it('names whatever names the image', () => {
    const users = {
      instances: [instance, { ...instance, id: 'i-0b', imageId: 'ami-0b' }],
      configurations: [
        { id: 'web-3', imageId: 'ami-0a' },
        { id: 'web-2', imageId: 'ami-0b' },
      ],
      groups: [
        { id: 'web', overrideImages: ['ami-0a', 'ami-arm'] },
        { id: 'other', overrideImages: [] },
      ],
      requests: [
        { id: 'sfr-0a', images: ['ami-0a'] },
        { id: 'fleet-0a', images: [] },
      ],
      templates: [
        { id: 'lt-0a', images: ['ami-0b', 'ami-0a'] },
        { id: 'lt-0b', images: [] },
      ],
    };
    expect(usersOf('ami-0a', users)).toEqual(['i-0a', 'web-3', 'web', 'sfr-0a', 'lt-0a']);
  });

  it('counts an instance that is stopped, and none that is leaving', () => {
    const states = ['stopped', 'terminated', 'shutting-down'].map((state, at) => ({
      ...instance,
      id: `i-${at}`,
      state,
    }));
    expect(usersOf('ami-0a', { ...nobody, instances: states })).toEqual(['i-0']);
  });
});

describe('byParameter', () => {
  const images = (id: string, ...of: string[]) => ({ id, images: of });

  it('names those that go by a parameter of the account', () => {
    const templates = [
      images('lt-0a', 'ami-0a', 'resolve:ssm:golden'),
      images('lt-0b', 'resolve:ssm:/golden/web:3'),
      images('lt-0c', 'ami-0a'),
    ];
    const groups = [{ id: 'web', overrideImages: ['resolve:ssm:golden'] }];
    const requests = [images('fleet-0a', 'resolve:ssm:golden')];
    expect(byParameter({ templates, groups, requests })).toEqual(['lt-0a', 'lt-0b', 'fleet-0a', 'web']);
  });

  it("leaves out AWS's own parameters, which hold AWS's own images", () => {
    const templates = [images('lt-0a', 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023')];
    expect(byParameter({ ...nobody, templates })).toEqual([]);
  });
});
