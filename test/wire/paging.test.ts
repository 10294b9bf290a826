import { afterEach, expect, it } from 'vitest';
import { ec2Xml, json, type Responder, type WireServer, wired, wireServer, xml } from '../support/wire.ts';

let server: WireServer;
const serve = async (respond: Responder) => {
  server = await wireServer(respond);
  return wired(server).aws;
};
afterEach(() => server.close());

const collected = async <T>(pages: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const page of pages) all.push(page);
  return all;
};

it('follows every marker of an IAM listing, and asks for the largest page', async () => {
  const aws = await serve(({ params }) => {
    const page = Number(params.get('Marker') ?? '1');
    const user = `<member><UserName>u${page}</UserName><UserId>AIDA${page}</UserId><Path>/</Path><Arn>arn:aws:iam::111122223333:user/u${page}</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate></member>`;
    const more =
      page < 3 ? `<IsTruncated>true</IsTruncated><Marker>${page + 1}</Marker>` : '<IsTruncated>false</IsTruncated>';
    return xml('ListUsers', `<Users>${user}</Users>${more}`);
  });
  const pages = await collected(aws.pages('iam:ListUsers', {}));
  expect(pages.flatMap(({ Users }) => Users?.map(({ UserName }) => UserName))).toEqual(['u1', 'u2', 'u3']);
  expect(server.requests.map(({ params }) => params.get('MaxItems'))).toEqual(['1000', '1000', '1000']);
});

it('follows NextToken of EC2, always with a page size', async () => {
  const aws = await serve(({ params }) =>
    ec2Xml('DescribeVolumes', params.get('NextToken') ? '<volumeSet/>' : '<volumeSet/><nextToken>two</nextToken>'),
  );
  expect(await collected(aws.pages('ec2:DescribeVolumes', {}))).toHaveLength(2);
  expect(server.requests.every(({ params }) => params.get('MaxResults') === '1000')).toBe(true);
});

it('follows an empty page that has a token, and stops at an empty token', async () => {
  const aws = await serve(({ params }) => {
    const at = params.get('Marker');
    const next = at === null ? 'a' : at === 'a' ? 'b' : '';
    return {
      type: 'application/json',
      body: JSON.stringify({ Functions: at === 'b' ? [{ FunctionName: 'last' }] : [], NextMarker: next }),
    };
  });
  const pages = await collected(aws.pages('lambda:ListFunctions', {}));
  expect(pages.flatMap(({ Functions }) => Functions?.map(({ FunctionName }) => FunctionName))).toEqual(['last']);
});

it('carries the last table name on', async () => {
  const aws = await serve(({ body }) => {
    const from = (JSON.parse(body) as { ExclusiveStartTableName?: string }).ExclusiveStartTableName;
    return json(from === undefined ? { TableNames: ['a'], LastEvaluatedTableName: 'a' } : { TableNames: ['b'] });
  });
  expect((await collected(aws.pages('dynamodb:ListTables', {}))).flatMap(({ TableNames }) => TableNames)).toEqual([
    'a',
    'b',
  ]);
});

it('does not go round for ever on a token that comes twice', async () => {
  const aws = await serve(() => ec2Xml('DescribeVolumes', '<volumeSet/><nextToken>same</nextToken>'));
  await expect(collected(aws.pages('ec2:DescribeVolumes', {}))).rejects.toThrow('same page token twice');
  expect(server.requests.length).toBeLessThan(4);
});

it('makes identical calls once, also when they are asked at the same time', async () => {
  const aws = await serve(() => ec2Xml('DescribeAddresses', '<addressesSet/>'));
  await Promise.all([aws.call('ec2:DescribeAddresses', {}), aws.call('ec2:DescribeAddresses', {})]);
  await aws.call('ec2:DescribeAddresses', {});
  await aws.in('us-east-1').call('ec2:DescribeAddresses', {});
  expect(server.requests.map(({ region }) => region)).toEqual(['eu-west-1', 'us-east-1']);
});
