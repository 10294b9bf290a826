import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const opensearchDomainFacts = defineFacts({
  type: 'opensearch-domain',
  name: { en: 'OpenSearch domain', 'pt-BR': 'Domínio OpenSearch' },
  service: 'OpenSearch',
  consolePage: ({ id, region }) => `aos/home?region=${region}#/opensearch/domains/${urlPart(id)}`,
  asffType: 'AwsOpenSearchServiceDomain',
  bills: 'standing',
  dated: { facet: 'createdAt', tells: 'made' },
  leaving: [{ field: 'deleted', states: 'set' }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  phase: 'database',
  holds: [],
  heldBy: [],
});
