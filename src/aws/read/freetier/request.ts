import { SignatureV4 } from '@smithy/signature-v4';

interface Call {
  readonly operation: string;
  readonly input: object;
  readonly endpoint: string;
  readonly region: string;
}

type Signing = Pick<ConstructorParameters<typeof SignatureV4>[0], 'credentials' | 'sha256'>;
type Signed = Parameters<SignatureV4['presign']>[0];

/** One call in the protocol of the Free Tier API, JSON 1.0 with a target, signed: https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html */
export const signedRequest = ({ operation, input, endpoint, region }: Call, signing: Signing): Promise<Signed> => {
  const { protocol, hostname, port, pathname, host } = new URL(endpoint);
  const signer = new SignatureV4({ ...signing, region, service: 'freetier' });
  return signer.sign({
    method: 'POST',
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: pathname,
    query: {},
    headers: {
      host,
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `AWSFreeTierService.${operation}`,
    },
    body: JSON.stringify(input),
  });
};
