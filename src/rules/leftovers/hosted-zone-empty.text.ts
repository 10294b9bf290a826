import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Hosted zone without a record of its own',
    'pt-BR': 'Hosted zone sem nenhum registro próprio',
  },
  what: {
    en: 'A hosted zone in Route 53 holds the DNS records of a domain: they tell the internet, or only your own networks, to which address each name leads.',
    'pt-BR':
      'Uma hosted zone do Route 53 guarda os registros DNS de um domínio: eles dizem à internet, ou só às suas redes, para qual endereço cada nome leva.',
  },
  why: {
    en: 'A hosted zone bills by the month, and one with nothing but the records that AWS created with it answers nobody.',
    'pt-BR': 'Uma hosted zone é cobrada por mês, e uma só com os registros criados pela AWS não responde a ninguém.',
  },
  fix: {
    en: 'Take the delegation away first: the name servers at the registrar, or the NS record in the zone above. Only then delete the zone, since whoever gets its name servers could answer for a domain that still leads there. A domain that is merely parked keeps its empty zone.',
    'pt-BR':
      'Remova antes a delegação: os name servers no registrador, ou o registro NS na zona acima. Só depois exclua a zona, porque quem receber os name servers dela poderia responder por um domínio que ainda leva a eles. Um domínio apenas estacionado mantém a zona vazia.',
  },
  avoid: {
    en: 'For tests, add a subdomain to a zone that you already have, and when the DNS of a domain moves elsewhere, delete its zone in the same change.',
    'pt-BR':
      'Para testes, crie um subdomínio em uma zona que você já tem e, quando o DNS de um domínio mudar de lugar, exclua a zona na mesma mudança.',
  },
  messages: {
    empty: {
      en: '{zone} holds nothing but the records that AWS created with it; whether a registrar still leads there cannot be seen from here.',
      'pt-BR':
        '{zone} só tem os registros que a AWS criou junto com ela; se um registrador ainda leva a ela não dá para ver daqui.',
    },
    emptySubdomain: {
      en: '{zone} holds nothing but the records that AWS created with it, and nothing in {parents} delegates to it.',
      'pt-BR': '{zone} só tem os registros que a AWS criou junto com ela, e nada em {parents} delega a ela.',
    },
    delegated: {
      en: '{zone} holds nothing but the records that AWS created with it, but {parents} delegates to it: without the zone, others could answer for the domain.',
      'pt-BR':
        '{zone} só tem os registros que a AWS criou junto com ela, mas {parents} delega a ela: sem a zona, outra pessoa poderia responder pelo domínio.',
    },
    shadows: {
      en: '{zone}, a private zone, holds nothing but the records that AWS created with it, but hides from {vpcs} what the public DNS says of that name.',
      'pt-BR':
        '{zone}, uma zona privada, só tem os registros que a AWS criou junto com ela, mas esconde de {vpcs} o que o DNS público diz desse nome.',
    },
    emptyPrivate: {
      en: '{zone}, a private zone, holds nothing but the records that AWS created with it.',
      'pt-BR': '{zone}, uma zona privada, só tem os registros que a AWS criou junto com ela.',
    },
    mayShadow: {
      en: '{zone}, a private zone, holds nothing but the records that AWS created with it, but may hide from a network what the public DNS says of that name.',
      'pt-BR':
        '{zone}, uma zona privada, só tem os registros que a AWS criou junto com ela, mas pode esconder de uma rede o que o DNS público diz desse nome.',
    },
    used: {
      en: '{zone} has {records, plural, one {# record set} other {# record sets}} of its own.',
      'pt-BR':
        '{zone} tem {records, plural, one {# conjunto de registros próprio} other {# conjuntos de registros próprios}}.',
    },
    linked: {
      en: '{zone} belongs to an AWS service ({service}), which alone can delete it.',
      'pt-BR': '{zone} pertence a um serviço da AWS ({service}), e só ele pode excluí-la.',
    },
  },
  cautions: {
    hidden: {
      en: 'Without {zone}, its names would be looked up in the public DNS: make sure that nobody hides them on purpose.',
      'pt-BR':
        'Sem {zone}, os nomes dela seriam resolvidos pelo DNS público: confirme que ninguém os esconde de propósito.',
    },
    nameServers: {
      en: 'The name servers of {zone} are lost with it: a new zone will have other ones.',
      'pt-BR': 'Os name servers de {zone} se perdem junto com ela: uma zona nova terá outros.',
    },
  },
});
