import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Instance with an admin or database port open to the internet',
    'pt-BR': 'Instância com porta de administração ou de banco de dados aberta para a internet',
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
    openByIpv6: {
      en: '{instance} at {addresses} lets the internet in on {ports} by IPv6 alone, from {ranges}, if its subnet has a route to an internet gateway.',
      'pt-BR':
        '{instance}, em {addresses}, deixa a internet entrar em {ports} só por IPv6, a partir de {ranges}, se a subnet tiver rota para um internet gateway.',
    },
    closed: {
      en: '{instance} has public addresses ({addresses}), but none of the ports in question is open to the internet.',
      'pt-BR':
        '{instance} tem endereços públicos ({addresses}), mas nenhuma das portas em questão está aberta para a internet.',
    },
    private: {
      en: '{instance} has no public address.',
      'pt-BR': '{instance} não tem endereço público.',
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
