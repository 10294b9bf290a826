import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Free plan about to end',
    'pt-BR': 'Plano gratuito prestes a acabar',
  },
  what: {
    en: 'Whoever opens an AWS account chooses between the free plan, with credits for six months at most and no charges, and the paid plan.',
    'pt-BR':
      'Quem abre uma conta na AWS escolhe entre o plano gratuito, com créditos por até seis meses e sem cobranças, e o plano pago.',
  },
  why: {
    en: 'When the free plan ends or its credits are used up, AWS closes the account, and 90 days later everything in it is deleted.',
    'pt-BR':
      'Quando o plano gratuito acaba ou os créditos terminam, a AWS fecha a conta, e 90 dias depois exclui tudo o que há nela.',
  },
  fix: {
    en: 'Upgrade to the paid plan if you want to keep the account, after you have removed what would bill; otherwise save your data in time.',
    'pt-BR':
      'Mude para o plano pago se quiser manter a conta, depois de remover o que seria cobrado; se não, salve seus dados a tempo.',
  },
  avoid: {
    en: 'Put the end of the free plan in your calendar on the day that you open an account, with a reminder one month earlier.',
    'pt-BR': 'Anote o fim do plano gratuito na agenda no dia em que abrir uma conta, com um lembrete um mês antes.',
  },
  messages: {
    expired: {
      en: 'The free plan is over and the account is closing: for 90 days it can still be upgraded to the paid plan.',
      'pt-BR':
        'O plano gratuito acabou e a conta está sendo fechada: por 90 dias ainda dá para mudar para o plano pago.',
    },
    ending: {
      en: 'The free plan ends on {date}, {days, plural, =0 {today} one {in # day} other {in # days}}.',
      'pt-BR':
        'O plano gratuito acaba em {date}, {days, plural, =0 {hoje} one {daqui a # dia} other {daqui a # dias}}.',
    },
    creditsLow: {
      en: 'The free plan ends when its credits do, and US$ {credits} are left.',
      'pt-BR': 'O plano gratuito acaba quando os créditos acabarem, e restam US$ {credits}.',
    },
    running: {
      en: 'The free plan runs for another {days, plural, one {# day} other {# days}}, with US$ {credits} in credits.',
      'pt-BR': 'O plano gratuito dura mais {days, plural, one {# dia} other {# dias}}, com US$ {credits} de créditos.',
    },
    notStarted: {
      en: 'The free plan of this account has not started.',
      'pt-BR': 'O plano gratuito desta conta ainda não começou.',
    },
    paid: {
      en: 'This account is on the paid plan, which does not end.',
      'pt-BR': 'Esta conta está no plano pago, que não acaba.',
    },
    legacy: {
      en: 'This account was opened before there was a free plan.',
      'pt-BR': 'Esta conta foi aberta antes de existir o plano gratuito.',
    },
    elsewhere: {
      en: 'This partition of AWS has no free plan.',
      'pt-BR': 'Esta partição da AWS não tem plano gratuito.',
    },
    untold: {
      en: 'AWS does not say when the free plan ends, or how many credits are left.',
      'pt-BR': 'A AWS não diz quando o plano gratuito acaba nem quantos créditos restam.',
    },
  },
});
