import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Instance with another port open to the internet',
    'pt-BR': 'Instância com outra porta aberta para a internet',
  },
  what: {
    en: 'A security group says which addresses reach which ports of an instance. Ports 80 and 443 are where the web is served; ports of administration and databases are judged by ec2-instance-exposed.',
    'pt-BR':
      'O security group diz quais endereços alcançam quais portas da instância. As portas 80 e 443 servem a web; as de administração e de bancos de dados são avaliadas pela regra ec2-instance-exposed.',
  },
  why: {
    en: 'Whatever listens there, today or after the next installation, is tried by strangers, and often nobody remembers why it was opened.',
    'pt-BR':
      'O que escutar ali, hoje ou depois da próxima instalação, será testado por estranhos, e muitas vezes ninguém lembra por que a porta foi aberta.',
  },
  fix: {
    en: 'Find out what listens there; narrow the rule to the addresses that need it, or put the port behind a load balancer on 443.',
    'pt-BR':
      'Descubra o que escuta ali; restrinja a regra aos endereços que precisam dela, ou ponha a porta atrás de um load balancer na 443.',
  },
  avoid: {
    en: 'Open single ports, never ranges, and write into the description of each rule what it is for.',
    'pt-BR': 'Abra portas uma a uma, nunca faixas, e escreva na descrição de cada regra para que ela serve.',
  },
  messages: {
    open: {
      en: '{instance} at {addresses} lets the internet in on {ports}, which are no ports of the web.',
      'pt-BR': '{instance}, em {addresses}, deixa a internet entrar em {ports}, que não são portas da web.',
    },
    openIfRouted: {
      en: '{instance} at {addresses} lets the internet in on {ports}, which are no ports of the web, if its subnet leads to the internet, which could not be read.',
      'pt-BR':
        '{instance}, em {addresses}, deixa a internet entrar em {ports}, que não são portas da web, se a subnet levar à internet, o que não foi possível ler.',
    },
    closed: {
      en: '{instance} at {addresses} opens nothing to the internet but {ports} and what ec2-instance-exposed judges.',
      'pt-BR':
        '{instance}, em {addresses}, não abre nada para a internet além de {ports} e do que a regra ec2-instance-exposed avalia.',
    },
    outOfReach: {
      en: 'The subnet of {instance} keeps the internet away from the ports that its security groups open.',
      'pt-BR': 'A subnet de {instance} mantém a internet longe das portas que os security groups abrem.',
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
