import { SignatureV4 } from '@smithy/signature-v4';
import type { JsonApi } from './api.ts';

interface Call {
  readonly api: JsonApi;
  readonly operation: string;
  readonly input: object;
  readonly endpoint: string;
  readonly region: string;
}

interface Signing extends Pick<ConstructorParameters<typeof SignatureV4>[0], 'credentials' | 'sha256'> {
  readonly signingDate: Date;
}

type Signed = Parameters<SignatureV4['presign']>[0];

/** One call in AWS's JSON protocol, with a target, signed: https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html */
export const signedRequest = (
  { api, operation, input, endpoint, region }: Call,
  { signingDate, ...signing }: Signing,
): Promise<Signed> => {
  const { protocol, hostname, port, pathname, host } = new URL(endpoint);
  const signer = new SignatureV4({ ...signing, region, service: api.signingName });
  return signer.sign(
    {
      method: 'POST',
      protocol,
      hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      path: pathname,
      query: {},
      headers: {
        host,
        'content-type': `application/x-amz-json-${api.version}`,
        'x-amz-target': `${api.target}.${operation}`,
      },
      body: JSON.stringify(input),
    },
    { signingDate },
  );
};
