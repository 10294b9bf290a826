import { expect, it } from 'vitest';
import { connectedDomains } from '../../../src/resources/opensearch-domain/cross-cluster.ts';
import { type Answers, fakeAws, place } from '../../support/fake-aws.ts';

const side = (DomainName: string, OwnerId = '111122223333', Region = 'eu-west-1') => ({
  AWSDomainInformation: { DomainName, OwnerId, Region },
});
const answers = (inbound: object[], outbound: object[] = []): Answers => ({
  'es:DescribeInboundConnections': () => ({ Connections: inbound as never }),
  'es:DescribeOutboundConnections': () => ({ Connections: outbound as never }),
});
const connection = (local: object, remote: object, StatusCode = 'ACTIVE') => ({
  LocalDomainInfo: local,
  RemoteDomainInfo: remote,
  ConnectionStatus: { StatusCode },
});

it('finds who searches a domain, and whom it searches, each once', async () => {
  const aws = fakeAws(
    answers(
      [
        connection(side('audit', '444455556666'), side('logs')),
        connection(side('audit', '444455556666'), side('logs')),
      ],
      [connection(side('logs'), side('archive')), connection(side('shop'), side('archive'))],
    ),
  );
  expect(await connectedDomains({ id: 'logs' }, aws, place)).toEqual([
    '111122223333/eu-west-1/archive',
    '444455556666/eu-west-1/audit',
  ]);
});

it('leaves out what is over, and a domain of its name elsewhere', async () => {
  const aws = fakeAws(
    answers([
      connection(side('audit'), side('logs'), 'DELETED'),
      connection(side('audit'), side('logs'), 'REJECTED'),
      connection(side('audit'), side('logs', '111122223333', 'us-east-1')),
    ]),
  );
  expect(await connectedDomains({ id: 'logs' }, aws, place)).toEqual([]);
});
