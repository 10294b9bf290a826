import { afterEach, expect, it } from 'vitest';
import { organizations } from '../../src/aws/read/services/organizations.ts';
import { json, type Responder, type WireServer, wired, wireServer } from '../support/wire.ts';

let server: WireServer;
const serve = async (respond: Responder) => {
  server = await wireServer(respond);
  return wired(server, { region: 'us-east-1' });
};
afterEach(() => server.close());

it('signs for its own service, names its target and goes to the configured endpoint', async () => {
  const { aws } = await serve(() => json({ Organization: { Id: 'o-a1b2c3d4e5', MasterAccountId: '444455556666' } }));
  expect(await aws.call('organizations:DescribeOrganization', {})).toMatchObject({
    Organization: { Id: 'o-a1b2c3d4e5' },
  });
  expect(server.requests).toMatchObject([
    { service: 'organizations', region: 'us-east-1', operation: 'DescribeOrganization', body: '{}' },
  ]);
});

it('knows an account that belongs to none', async () => {
  const { aws } = await serve(() => json({ __type: 'AWSOrganizationsNotInUseException', Message: 'no' }, 400));
  const none = ['AWSOrganizationsNotInUseException'];
  expect(await aws.find('organizations:DescribeOrganization', {}, none)).toBeNull();
});

it.each([
  ['us-east-1', 'https://organizations.us-east-1.amazonaws.com'],
  ['cn-northwest-1', 'https://organizations.cn-northwest-1.amazonaws.com.cn'],
  ['us-gov-west-1', 'https://organizations.us-gov-west-1.amazonaws.com'],
])('has one endpoint in each partition: %s', async (region, endpoint) => {
  server = await wireServer(() => json({}));
  delete process.env.AWS_ENDPOINT_URL;
  const asked: string[] = [];
  const client = new organizations.Client({
    region,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: {
      handle: async ({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }) => {
        asked.push(`${protocol}//${hostname}`);
        return { response: { statusCode: 200, headers: {}, body: [Buffer.from('{}')] } };
      },
    },
  });
  const { Command } = organizations.operations['organizations:DescribeOrganization'];
  await client.send(new Command({}));
  expect(asked).toEqual([endpoint]);
  client.destroy();
});
