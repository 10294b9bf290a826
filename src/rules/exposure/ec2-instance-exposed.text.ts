import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Instance with an admin, database or other risky port open to the internet',
    'pt-BR': 'Instância com porta de administração, de banco de dados ou outra arriscada aberta para a internet',
  },
  what: {
    en: 'A security group is the firewall of an instance: its rules say which addresses reach which ports. SSH, for example, is port 22, and RDP is port 3389.',
    'pt-BR':
      'Security group é o firewall da instância: as regras dizem quais endereços alcançam quais portas. SSH, por exemplo, é a porta 22, e RDP é a 3389.',
  },
  why: {
    en: 'Ports such as SSH, RDP and those of databases are tried by strangers within minutes; one weak password or one unpatched hole hands over the machine.',
    'pt-BR':
      'Portas como SSH, RDP e as de bancos de dados são testadas por estranhos em poucos minutos; uma senha fraca ou uma falha sem correção entrega a máquina.',
  },
  fix: {
    en: 'Narrow the rules to the addresses that need them, or close the ports and come in through Session Manager, EC2 Instance Connect Endpoint or a VPN.',
    'pt-BR':
      'Restrinja as regras aos endereços que precisam delas, ou feche as portas e entre pelo Session Manager, pelo EC2 Instance Connect Endpoint ou por uma VPN.',
  },
  avoid: {
    en: 'When the launch wizard offers to allow SSH from Anywhere, choose My IP, or untick it and allow nothing.',
    'pt-BR':
      'Quando o assistente de criação oferecer liberar SSH de Anywhere, escolha My IP, ou desmarque e não libere nada.',
  },
  messages: {
    open: {
      en: '{instance} at {addresses} lets the internet in on {ports}, from {ranges}.',
      'pt-BR': '{instance}, em {addresses}, deixa a internet entrar em {ports}, a partir de {ranges}.',
    },
    openIfRouted: {
      en: '{instance} at {addresses} lets the internet in on {ports}, from {ranges}, if its subnet leads to the internet, which could not be read.',
      'pt-BR':
        '{instance}, em {addresses}, deixa a internet entrar em {ports}, a partir de {ranges}, se a subnet levar à internet, o que não foi possível ler.',
    },
    openByIpv6: {
      en: '{instance} at {addresses} lets the internet in on {ports} by IPv6 alone, from {ranges}, if its subnet leads to the internet, which could not be read.',
      'pt-BR':
        '{instance}, em {addresses}, deixa a internet entrar em {ports} só por IPv6, a partir de {ranges}, se a subnet levar à internet, o que não foi possível ler.',
    },
    unrouted: {
      en: 'The security groups of {instance} at {addresses} let the internet in on {ports}, from {ranges}; only its subnet keeps it out, which has no route to an internet gateway.',
      'pt-BR':
        'Os security groups de {instance}, em {addresses}, deixam a internet entrar em {ports}, a partir de {ranges}; só a subnet a mantém de fora, porque não tem rota para um internet gateway.',
    },
    filtered: {
      en: 'The security groups of {instance} at {addresses} let the internet in on {ports}, from {ranges}; only the network ACL of its subnet keeps it out.',
      'pt-BR':
        'Os security groups de {instance}, em {addresses}, deixam a internet entrar em {ports}, a partir de {ranges}; só a network ACL da subnet a mantém de fora.',
    },
    closed: {
      en: '{instance} has public addresses ({addresses}), and none of these ports is open to the internet there: {ports}.',
      'pt-BR':
        '{instance} tem endereços públicos ({addresses}), e nenhuma destas portas está aberta ali para a internet: {ports}.',
    },
    balanced: {
      en: '{instance} has public addresses ({addresses}), and none of these ports is open to the internet there: {ports}. The internet reaches it all the same, through {balancers}.',
      'pt-BR':
        '{instance} tem endereços públicos ({addresses}), e nenhuma destas portas está aberta ali para a internet: {ports}. Mesmo assim, a internet chega a ela por {balancers}.',
    },
    closedItself: {
      en: '{instance} has public addresses ({addresses}), and none of these ports is open to the internet there: {ports}. Whether a load balancer sends to it from the internet could not be read.',
      'pt-BR':
        '{instance} tem endereços públicos ({addresses}), e nenhuma destas portas está aberta ali para a internet: {ports}. Não foi possível ler se um load balancer manda tráfego da internet para ela.',
    },
    private: {
      en: '{instance} has no public address; what a load balancer sends to it is not judged here.',
      'pt-BR': '{instance} não tem endereço público; o que um load balancer manda para ela não é avaliado aqui.',
    },
    notRunning: {
      en: '{instance} is {state}, so that nothing answers there.',
      'pt-BR': '{instance} está no estado {state}, então nada responde ali.',
    },
    unseen: {
      en: '{instance} is reachable at {addresses}, and the listing of this region does not show its security groups {groups}.',
      'pt-BR':
        '{instance} é alcançável em {addresses}, e os security groups {groups} dela não aparecem na listagem desta região.',
    },
    unreadLists: {
      en: '{instance} is reachable at {addresses}, and what is in the prefix lists {lists} of its security groups could not be read.',
      'pt-BR':
        '{instance} é alcançável em {addresses}, e não foi possível ler o conteúdo das prefix lists {lists} dos security groups dela.',
    },
  },
});
