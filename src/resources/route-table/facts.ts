import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const routeTableFacts = defineFacts({
  type: 'route-table',
  name: { en: 'Route table', 'pt-BR': 'Tabela de rotas' },
  service: 'VPC',
  consolePage: ({ id, region }) => `vpcconsole/home?region=${region}#RouteTableDetails:RouteTableId=${urlPart(id)}`,
  asffType: 'AwsEc2RouteTable',
  bills: 'never',
  dated: 'undated',
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
