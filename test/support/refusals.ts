import type { Aws } from '../../src/aws/index.ts';
import { ec2Xml, json, type WireAnswer, xml } from './wire.ts';

/** How one service is asked over its protocol, how it answers, and how it refuses by an error code. */
export interface Protocol {
  readonly name: string;
  readonly ask: (aws: Aws) => Promise<unknown>;
  readonly answer: WireAnswer;
  readonly refusal: (code: string, status: number) => WireAnswer;
}

const inJson = (code: string, status: number) =>
  json({ __type: `com.amazon.coral.service#${code}`, message: 'no' }, status);
const inRestXml = (code: string, status: number): WireAnswer => ({
  status,
  type: 'application/xml',
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
});

/** One of each protocol that the port speaks, as AWS documents its errors. */
export const protocols: readonly Protocol[] = [
  {
    name: 'query',
    ask: (aws) => aws.call('iam:ListAccountAliases', {}),
    answer: xml('ListAccountAliases', '<AccountAliases/>'),
    refusal: inRestXml,
  },
  {
    name: 'ec2',
    ask: (aws) => aws.call('ec2:DescribeAddresses', {}),
    answer: ec2Xml('DescribeAddresses', '<addressesSet/>'),
    refusal: (code, status) => ({
      status,
      body: `<Response><Errors><Error><Code>${code}</Code><Message>no</Message></Error></Errors><RequestID>1</RequestID></Response>`,
    }),
  },
  {
    name: 'json 1.0',
    ask: (aws) => aws.call('dynamodb:ListTables', {}),
    answer: json({ TableNames: [] }),
    refusal: inJson,
  },
  {
    name: 'json 1.1',
    ask: (aws) => aws.call('kms:ListKeys', {}),
    answer: { ...json({ Keys: [] }), type: 'application/x-amz-json-1.1' },
    refusal: inJson,
  },
  {
    name: 'json without a client of the SDK',
    ask: (aws) => aws.call('freetier:GetAccountPlanState', {}),
    answer: json({ accountPlanType: 'PAID' }),
    refusal: inJson,
  },
  {
    name: 'rest-json',
    ask: (aws) => aws.call('lambda:ListFunctions', {}),
    answer: { type: 'application/json', body: '{"Functions":[]}' },
    refusal: (code, status) => ({ status, type: 'application/json', body: `{"__type":"${code}","Message":"no"}` }),
  },
  {
    name: 'rest-xml',
    ask: (aws) => aws.call('route53:ListHostedZones', {}),
    answer: {
      type: 'text/xml',
      body: '<ListHostedZonesResponse><HostedZones/><IsTruncated>false</IsTruncated><MaxItems>100</MaxItems><Marker/></ListHostedZonesResponse>',
    },
    refusal: inRestXml,
  },
  {
    name: "S3's rest-xml",
    ask: (aws) => aws.call('s3:ListBuckets', {}),
    answer: { type: 'application/xml', body: '<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>' },
    refusal: (code, status) => ({
      status,
      type: 'application/xml',
      body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>no</Message><RequestId>1</RequestId></Error>`,
    }),
  },
];
