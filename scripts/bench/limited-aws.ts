import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A large account in one region: how many functions with a URL each, and how many REST APIs with one stage each. */
export interface LargeAccount {
  readonly functions: number;
  readonly restApis: number;
}

export interface LimitedAws {
  readonly url: string;
  readonly throttled: () => number;
  readonly close: () => void;
}

interface Quota {
  readonly perSecond: number;
  readonly burst: number;
}

// AWS's published limits, enforced to the letter.
const quotas: { readonly [name: string]: Quota } = {
  apigateway: { perSecond: 10, burst: 40 },
  'lambda:policy': { perSecond: 15, burst: 15 },
  lambda: { perSecond: 15, burst: 15 },
};

const region = 'us-east-1';
const identity =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/bench</Arn><UserId>A</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';
const regions = `<DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><regionInfo><item><regionName>${region}</regionName><optInStatus>opt-in-not-required</optInStatus></item></regionInfo></DescribeRegionsResponse>`;

/** A stub of Lambda and API Gateway that throttles as AWS does, and answers after `delayMs`. */
export const limitedAws = async (account: LargeAccount, delayMs: number): Promise<LimitedAws> => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  let throttles = 0;

  const allowed = (name: string): boolean => {
    const quota = quotas[name];
    if (quota === undefined) return true;
    const now = performance.now() / 1000;
    const held = buckets.get(name) ?? { tokens: quota.burst, at: now };
    const tokens = Math.min(quota.burst, held.tokens + (now - held.at) * quota.perSecond);
    buckets.set(name, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    return tokens >= 1;
  };

  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://stub');
    let body = '';
    for await (const chunk of incoming) body += chunk;
    await new Promise((later) => setTimeout(later, delayMs));
    const action = new URLSearchParams(body).get('Action');
    if (action !== null) {
      outgoing.writeHead(200, { 'content-type': 'text/xml' }).end(action === 'GetCallerIdentity' ? identity : regions);
    } else if (allowed(quotaOf(url.pathname))) {
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(url, account)));
    } else {
      throttles += 1;
      outgoing
        .writeHead(429, { 'content-type': 'application/json', 'x-amzn-errortype': 'TooManyRequestsException' })
        .end('{"message":"Rate exceeded"}');
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    throttled: () => throttles,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const quotaOf = (path: string): string => {
  if (path.startsWith('/restapis') || path.startsWith('/domainnames') || path.startsWith('/v2')) return 'apigateway';
  return path.endsWith('/policy') ? 'lambda:policy' : 'lambda';
};

const answer = (url: URL, { functions, restApis }: LargeAccount): unknown => {
  const path = url.pathname;
  if (path.endsWith('/functions/') || path.endsWith('/functions'))
    return functionPage(Number(url.searchParams.get('Marker') ?? 0), functions);
  const name = /functions\/([^/]+)\/(?:urls|url)/.exec(path)?.[1];
  if (name)
    return {
      FunctionUrlConfigs: [
        {
          FunctionUrl: `https://${name}.example`,
          FunctionArn: `arn:aws:lambda:${region}:111122223333:function:${name}`,
          AuthType: 'NONE',
          CreationTime: '2026-01-01T00:00:00Z',
          LastModifiedTime: '2026-01-01T00:00:00Z',
        },
      ],
    };
  if (path.endsWith('/policy')) return { Policy: '{"Version":"2012-10-17","Statement":[]}' };
  if (path === '/restapis')
    return {
      item: Array.from({ length: restApis }, (_, n) => ({
        id: `api${n}`,
        name: `api${n}`,
        createdDate: 1_700_000_000,
        endpointConfiguration: { types: ['REGIONAL'] },
        disableExecuteApiEndpoint: false,
      })),
    };
  if (path.endsWith('/stages')) return { item: [{ stageName: 'prod', deploymentId: 'dep' }] };
  if (path.includes('/deployments/'))
    return { id: 'dep', apiSummary: { '/': { GET: { authorizationType: 'AWS_IAM', apiKeyRequired: false } } } };
  return { item: [], items: [] };
};

const functionPage = (from: number, total: number) => {
  const to = Math.min(from + 50, total);
  const Functions = Array.from({ length: to - from }, (_, n) => {
    const FunctionName = `f${from + n}`;
    return {
      FunctionName,
      FunctionArn: `arn:aws:lambda:${region}:111122223333:function:${FunctionName}`,
      Runtime: 'nodejs24.x',
      Role: 'arn:aws:iam::111122223333:role/f',
      CodeSize: 1,
      MemorySize: 128,
      LastModified: '2026-11-20T00:00:00.000+0000',
    };
  });
  return to < total ? { Functions, NextMarker: String(to) } : { Functions };
};
