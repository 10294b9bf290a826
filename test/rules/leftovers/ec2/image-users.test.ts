import { describe, expect, it } from 'vitest';
import { templatesByParameter, usersOf } from '../../../../src/rules/leftovers/ec2/image-users.ts';

const nobody = { instances: [], groups: [], templates: [] };
const instance = { id: 'i-0a', state: 'running', imageId: 'ami-0a' };

describe('usersOf', () => {
  it('names instances, groups and templates that name the image', () => {
    const users = {
      instances: [instance, { ...instance, id: 'i-0b', imageId: 'ami-0b' }],
      groups: [
        { id: 'web', imageId: 'ami-0a' },
        { id: 'other', imageId: null },
      ],
      templates: [
        { id: 'lt-0a', images: ['ami-0b', 'ami-0a'] },
        { id: 'lt-0b', images: [] },
      ],
    };
    expect(usersOf('ami-0a', users)).toEqual(['i-0a', 'web', 'lt-0a']);
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

describe('templatesByParameter', () => {
  const images = (id: string, ...of: string[]) => ({ id, images: of });

  it('names those that go by a parameter of the account', () => {
    const own = [images('lt-0a', 'ami-0a', 'resolve:ssm:golden'), images('lt-0b', 'resolve:ssm:/golden/web:3')];
    expect(templatesByParameter([...own, images('lt-0c', 'ami-0a')])).toEqual(['lt-0a', 'lt-0b']);
  });

  it("leaves out AWS's own parameters, which hold AWS's own images", () => {
    expect(templatesByParameter([images('lt-0a', 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023')])).toEqual(
      [],
    );
  });
});
