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
  standsFor: [{ type: 'AWS::OpenSearchService::Domain' }, { type: 'AWS::Elasticsearch::Domain' }],
  uses: [
    { id: 'searches', what: { en: 'A search', 'pt-BR': 'Uma busca' }, seenIn: { by: 'metric', facet: 'searches' } },
    {
      id: 'indexing',
      what: { en: 'A document that is indexed', 'pt-BR': 'Um documento indexado' },
      seenIn: { by: 'metric', facet: 'indexing' },
    },
    {
      id: 'cross-cluster',
      what: {
        en: 'Another domain that searches it or copies its indexes',
        'pt-BR': 'Outro domínio que faz buscas nele ou copia seus índices',
      },
      seenIn: { by: 'facet', facet: 'connected' },
    },
    {
      id: 'rare',
      what: { en: 'Somebody who searches rarely', 'pt-BR': 'Alguém que busca raramente' },
      notSeen: {
        en: 'who fetches documents by their id, and who searches it rarely, such as once a year.',
        'pt-BR': 'quem busca documentos pelo id, e quem faz buscas nele raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'database',
  holds: [],
  heldBy: [],
});
