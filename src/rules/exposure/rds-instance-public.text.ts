import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Database that the internet can reach',
    'pt-BR': 'Banco de dados que a internet alcança',
  },
  what: {
    en: 'RDS runs a database for you inside your network, the VPC. PubliclyAccessible decides whether it gets a public address beside the private one.',
    'pt-BR':
      'O RDS mantém um banco de dados para você dentro da sua rede, a VPC. PubliclyAccessible decide se ele ganha um endereço público além do privado.',
  },
  why: {
    en: 'A database with a public address is one leaked password, or one hole in its engine, away from being copied or erased.',
    'pt-BR':
      'Um banco de dados com endereço público está a uma senha vazada, ou a uma falha da engine, de ser copiado ou excluído.',
  },
  fix: {
    en: 'Switch PubliclyAccessible off, reach the database from inside the VPC or through a VPN, and let its security groups in only what needs it; a Multi-AZ DB cluster has to be restored without public access.',
    'pt-BR':
      'Desligue o PubliclyAccessible, acesse o banco de dentro da VPC ou por uma VPN, e deixe os security groups liberarem só quem precisa; um cluster Multi-AZ DB precisa ser restaurado sem acesso público.',
  },
  avoid: {
    en: 'Create databases in a DB subnet group of private subnets only, which have no route to an internet gateway.',
    'pt-BR': 'Crie os bancos num DB subnet group só com subnets privadas, que não têm rota para um internet gateway.',
  },
  messages: {
    open: {
      en: '{db} ({engine}) answers the internet at {host}, port {port}, from {ranges}.',
      'pt-BR': '{db} ({engine}) responde à internet em {host}, porta {port}, a partir de {ranges}.',
    },
    openIfRouted: {
      en: '{db} ({engine}) answers the internet at {host}, port {port}, from {ranges}, if its subnets lead to the internet, which could not be read.',
      'pt-BR':
        '{db} ({engine}) responde à internet em {host}, porta {port}, a partir de {ranges}, se as subnets levarem à internet, o que não foi possível ler.',
    },
    unrouted: {
      en: '{db} ({engine}) is PubliclyAccessible at {host}, port {port}, and its security groups let in {ranges}; only its subnets keep the internet out, which have no route to an internet gateway.',
      'pt-BR':
        '{db} ({engine}) está como PubliclyAccessible em {host}, porta {port}, e os security groups liberam {ranges}; só as subnets mantêm a internet de fora, porque não têm rota para um internet gateway.',
    },
    filtered: {
      en: '{db} ({engine}) is PubliclyAccessible at {host}, port {port}, and its security groups let in {ranges}; only the network ACLs of its subnets keep the internet out.',
      'pt-BR':
        '{db} ({engine}) está como PubliclyAccessible em {host}, porta {port}, e os security groups liberam {ranges}; só as network ACLs das subnets mantêm a internet de fora.',
    },
    narrowed: {
      en: '{db} ({engine}) is PubliclyAccessible at {host}, port {port}; only its security groups keep the internet out.',
      'pt-BR':
        '{db} ({engine}) está como PubliclyAccessible em {host}, porta {port}; só os security groups mantêm a internet de fora.',
    },
    private: {
      en: '{db} ({engine}) is not PubliclyAccessible.',
      'pt-BR': '{db} ({engine}) não está como PubliclyAccessible.',
    },
    passing: {
      en: '{db} ({engine}) is in the state {status}.',
      'pt-BR': '{db} ({engine}) está no estado {status}.',
    },
    portless: {
      en: '{db} ({engine}) is PubliclyAccessible, and AWS does not say on which port.',
      'pt-BR': '{db} ({engine}) está como PubliclyAccessible, e a AWS não diz em que porta.',
    },
    unseen: {
      en: '{db} ({engine}) is PubliclyAccessible at {host}, port {port}, and the listing of this region does not show its security groups {groups}.',
      'pt-BR':
        '{db} ({engine}) está como PubliclyAccessible em {host}, porta {port}, e os security groups {groups} não aparecem na listagem desta região.',
    },
    unreadLists: {
      en: '{db} ({engine}) is PubliclyAccessible at {host}, port {port}, and what is in the prefix lists {lists} of its security groups could not be read.',
      'pt-BR':
        '{db} ({engine}) está como PubliclyAccessible em {host}, porta {port}, e não foi possível ler o conteúdo das prefix lists {lists} dos security groups.',
    },
  },
});
