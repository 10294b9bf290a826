import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Elastic IP that nothing running uses',
    'pt-BR': 'Elastic IP que nada em execução usa',
  },
  what: {
    en: 'An Elastic IP is a fixed public IPv4 address. It stays with your account until you release it, whatever becomes of the server that it pointed to.',
    'pt-BR':
      'Um Elastic IP é um endereço IPv4 público fixo. Ele fica na sua conta até você liberar, aconteça o que acontecer com o servidor para onde apontava.',
  },
  why: {
    en: 'Every public IPv4 address bills by the hour, and one that leads nowhere bills for nothing.',
    'pt-BR': 'Todo endereço IPv4 público é cobrado por hora, e um que não leva a lugar nenhum é dinheiro jogado fora.',
  },
  fix: {
    en: 'Release the address if nobody needs it; once released, it is usually gone for good.',
    'pt-BR': 'Libere o endereço se ninguém precisa dele; depois de liberado, em geral não tem volta.',
  },
  avoid: {
    en: 'Let test instances use the public address that AWS assigns when they start and takes back when they stop, and keep Elastic IPs for what needs a fixed one.',
    'pt-BR':
      'Em instâncias de teste, use o endereço público que a AWS dá ao iniciar e recolhe ao parar, e deixe o Elastic IP para o que precisa de um fixo.',
  },
  messages: {
    unattached: {
      en: '{ip} is attached to nothing.',
      'pt-BR': '{ip} não está associado a nada.',
    },
    stopped: {
      en: '{ip} is attached to {instance}, which is {state}.',
      'pt-BR': '{ip} está associado a {instance}, que está no estado {state}.',
    },
    stoppedLately: {
      en: '{ip} is attached to {instance}, which is {state}: it bills on, and is there again when the instance starts.',
      'pt-BR':
        '{ip} está associado a {instance}, que está no estado {state}: continua sendo cobrado e volta a servir quando a instância iniciar.',
    },
    loose: {
      en: '{ip} is attached to {eni}, a network interface that is attached to nothing.',
      'pt-BR': '{ip} está associado a {eni}, uma interface de rede que não está anexada a nada.',
    },
    used: {
      en: '{ip} is in use.',
      'pt-BR': '{ip} está em uso.',
    },
    managed: {
      en: '{ip} belongs to an AWS service ({service}), which releases it itself.',
      'pt-BR': '{ip} pertence a um serviço da AWS ({service}), que o libera sozinho.',
    },
    elsewhere: {
      en: '{ip} is attached to a network interface of account {account}, which this account cannot see.',
      'pt-BR': '{ip} está associado a uma interface de rede da conta {account}, que esta conta não enxerga.',
    },
    vanished: {
      en: '{ip} is attached to {target}, which the listing of this region does not show.',
      'pt-BR': '{ip} está associado a {target}, que não aparece na listagem desta região.',
    },
  },
  cautions: {
    address: {
      en: 'Once released, {ip} is usually gone.',
      'pt-BR': 'Liberado, {ip} em geral não volta mais.',
    },
  },
});
