import type { Control, Standard } from '../../model/index.ts';

const practice = (id: string, en: string, ptBR: string): Control => ({ id, level: null, title: { en, 'pt-BR': ptBR } });

/** Best practices by the ids of one edition, because later ones count anew: those near to what the rules look at. */
export const wellArchitected: Standard = {
  id: 'well-architected',
  name: 'AWS Well-Architected Framework',
  version: '2024-06-27',
  publisher: 'Amazon Web Services',
  url: 'https://docs.aws.amazon.com/wellarchitected/2024-06-27/framework/welcome.html',
  whole: false,
  provable: false,
  controls: [
    practice('SEC01-BP01', 'Workloads run in separate accounts', 'As cargas ficam em contas separadas'),
    practice('SEC01-BP02', 'Root is secured', 'O root está protegido'),
    practice('SEC02-BP01', 'People sign in by strong means', 'As pessoas entram por meios fortes'),
    practice('SEC02-BP02', 'Credentials are temporary', 'As credenciais são temporárias'),
    practice('SEC02-BP03', 'Secrets are kept where secrets belong', 'Os segredos ficam onde segredos devem ficar'),
    practice('SEC02-BP04', 'People come from one identity provider', 'As pessoas vêm de um só provedor de identidade'),
    practice('SEC02-BP05', 'Credentials are reviewed and rotated', 'As credenciais são revistas e rotacionadas'),
    practice('SEC03-BP02', 'Nobody may do more than is needed', 'Ninguém pode mais do que precisa'),
    practice('SEC03-BP07', 'Public and cross-account access is known', 'O acesso público e entre contas é conhecido'),
    practice('SEC04-BP01', 'Services and applications keep logs', 'Serviços e aplicações guardam logs'),
    practice('SEC05-BP02', 'Traffic is controlled in every layer', 'O tráfego é controlado em cada camada'),
    practice('COST02-BP05', 'Costs are watched and limited', 'Os custos são monitorados e limitados'),
    practice(
      'COST04-BP01',
      'Resources are tracked as long as they live',
      'Os recursos são acompanhados enquanto existem',
    ),
    practice('COST04-BP03', 'What is not needed is removed', 'O que não é necessário é removido'),
    practice('COST04-BP05', 'Data is kept no longer than it should be', 'Os dados não são guardados além do devido'),
  ],
};
