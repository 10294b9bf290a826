import { expect, it } from 'vitest';
import { dataSharesOf, integrationsInto } from '../../../src/resources/redshift-cluster/sharing.ts';
import { fakeAws } from '../../support/fake-aws.ts';

const namespaceArn = 'arn:aws:redshift:eu-west-1:111122223333:namespace:0a1b';
const share = (namespace: string, name: string) => ({
  DataShareArn: `arn:aws:redshift:eu-west-1:111122223333:datashare:${namespace}/${name}`,
  ProducerArn: `arn:aws:redshift:eu-west-1:111122223333:namespace:${namespace}`,
});

it('finds the data shares of one cluster among those of the region', async () => {
  const aws = fakeAws({
    'redshift:DescribeDataShares': () => ({ DataShares: [share('0a1b', 'sales'), share('9z', 'other')] }),
  });
  expect(await dataSharesOf({ namespaceArn }, aws)).toEqual(['sales']);
});

it('finds what is copied into it', async () => {
  const aws = fakeAws({
    'redshift:DescribeInboundIntegrations': () => ({
      InboundIntegrations: [
        { SourceArn: 'shop', TargetArn: namespaceArn },
        { SourceArn: 'blog', TargetArn: `${namespaceArn}2` },
      ],
    }),
  });
  expect(await integrationsInto({ namespaceArn }, aws)).toEqual(['shop']);
});

it('needs the namespace only where there is something to compare it with', async () => {
  const nothing = fakeAws({ 'redshift:DescribeDataShares': () => ({ DataShares: [] }) });
  expect(await dataSharesOf({ namespaceArn: null }, nothing)).toEqual([]);
  const some = fakeAws({ 'redshift:DescribeDataShares': () => ({ DataShares: [share('0a1b', 'sales')] }) });
  await expect(dataSharesOf({ namespaceArn: null }, some)).rejects.toThrow('lacks ClusterNamespaceArn');
});
