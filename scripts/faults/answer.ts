import type { IncomingHttpHeaders } from 'node:http';
import type { Protocol } from './operations.ts';

/** An answer as it goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly content: Buffer;
}

/** An error of AWS's: its code, its sentence and its HTTP status. */
export interface AwsError {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

/** An error as a service of that protocol sends it. */
export const errorAnswer = (protocol: Protocol, { code, message, status }: AwsError): Answer => {
  switch (protocol) {
    case 'ec2':
      return xml(status, `<Response><Errors>${element(code, message)}</Errors><RequestID>1</RequestID></Response>`);
    case 'query':
    case 'rest-xml':
      return xml(status, `<ErrorResponse>${element(code, message)}<RequestId>1</RequestId></ErrorResponse>`);
    case 's3':
      return xml(status, element(code, message));
    case 'json':
    case 'rest-json':
      return json(status, code, message);
  }
};

const element = (code: string, message: string): string =>
  `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;

const xml = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  content: Buffer.from(text),
});

// Services that were once query services, CloudWatch and SQS, name the code in a header too.
const json = (status: number, code: string, message: string): Answer => ({
  status,
  headers: {
    'content-type': 'application/json',
    'x-amzn-errortype': code,
    'x-amzn-query-error': `${code};Sender`,
  },
  content: Buffer.from(JSON.stringify({ __type: code, message })),
});

/** The same answer, broken off in its middle. */
export const brokenOff = (answer: Answer): Answer => {
  const half = answer.content.subarray(0, Math.floor(answer.content.length / 2));
  return { ...answer, status: 200, content: half.length > 0 ? half : Buffer.from('{') };
};

/** The same answer as the first page of more: its token is `token`, in the field of that name. */
export const withToken = (answer: Answer, field: string, token: string): Answer => {
  const text = answer.content.toString('utf8');
  return {
    ...answer,
    content: Buffer.from(text.startsWith('{') ? inJson(text, field, token) : inXml(text, field, token)),
  };
};

const inJson = (text: string, field: string, token: string): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), [field]: token });

// A query service's token stands within its result, any other's beside the items. What stood there goes.
const inXml = (text: string, field: string, token: string): string => {
  const bare = text.replace(new RegExp(`<${field}\\s*/>|<${field}>[^<]*</${field}>`), '');
  const root = /<\/(\w+Result)>\s*(?:<ResponseMetadata>[\s\S]*)?<\/\w+Response>\s*$/.exec(bare)?.[1];
  const end = root === undefined ? /<\/\w+>\s*$/ : new RegExp(`</${root}>`);
  const at = bare.search(end);
  return `${bare.slice(0, at)}<${field}>${token}</${field}>${bare.slice(at)}`;
};
