import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'No budget for the account',
    'pt-BR': 'Nenhum budget para a conta',
  },
  what: {
    en: 'A budget is an amount that you set for a period. AWS Budgets compares it with what was spent so far, and can tell you when you come near it.',
    'pt-BR':
      'Budget é um valor que você define para um período. O AWS Budgets compara esse valor com o gasto até agora e pode avisar quando você chega perto.',
  },
  why: {
    en: 'A budget is the safety net that also forecasts what the month will cost, and it is free; without one, nobody is told before the invoice.',
    'pt-BR':
      'O budget é a rede de segurança que também prevê quanto o mês vai custar, e é de graça; sem ele, ninguém é avisado antes da fatura.',
  },
  fix: {
    en: 'Create a cost budget without filters, monthly and without an end, of an amount that you would mind (at most three times what the account costs in a month, or the limit of this audit), and give it a notification with your e-mail address.',
    'pt-BR':
      'Crie um budget de custo sem filtros, mensal e sem data de término, com um valor que incomodaria você (no máximo o triplo do custo mensal da conta, ou o limite desta auditoria), com uma notificação para o seu e-mail.',
  },
  avoid: {
    en: 'On the first day of a new account, open AWS Budgets and take the Zero spend budget template, which asks only for a name and an e-mail address.',
    'pt-BR':
      'No primeiro dia de uma conta nova, abra o AWS Budgets e use o modelo Zero spend budget, que pede só um nome e um e-mail.',
  },
  messages: {
    none: {
      en: 'This account has no budget at all.',
      'pt-BR': 'Esta conta não tem nenhum budget.',
    },
    unhealthy: {
      en: 'No working cost budget covers the whole account; unhealthy and not kept up to date, as AWS says: {budgets}.',
      'pt-BR':
        'Nenhum budget de custo que funcione cobre a conta inteira; com problema e sem atualização, segundo a AWS: {budgets}.',
    },
    ended: {
      en: 'No cost budget covers the whole account any longer; already over: {budgets}.',
      'pt-BR': 'Nenhum budget de custo cobre mais a conta inteira; já encerrado: {budgets}.',
    },
    partial: {
      en: 'No cost budget covers the whole account; only a part of it is counted by {budgets}.',
      'pt-BR': 'Nenhum budget de custo cobre a conta inteira; só uma parte dela é contada por {budgets}.',
    },
    otherType: {
      en: 'No budget watches what the account costs; something else is measured by {budgets}.',
      'pt-BR': 'Nenhum budget monitora quanto a conta custa; outra coisa é medida por {budgets}.',
    },
    tooHigh: {
      en: 'No cost budget tells before the account costs more than {limit} a month, which is the most that this audit allows; set higher: {budgets}.',
      'pt-BR':
        'Nenhum budget de custo avisa antes de a conta passar de {limit} por mês, o máximo que esta auditoria aceita; com valor mais alto: {budgets}.',
    },
    unsure: {
      en: 'The whole account is watched by {budgets}, but whether in time cannot be said of the amount or the currency.',
      'pt-BR':
        'A conta inteira é monitorada por {budgets}, mas, pelo valor ou pela moeda, não dá para dizer se é a tempo.',
    },
    govCloud: {
      en: 'AWS keeps no billing data in GovCloud: what this account costs is on the bill of the standard AWS account that it belongs to, and is watched there.',
      'pt-BR':
        'A AWS não guarda dados de cobrança no GovCloud: o custo desta conta está na fatura da conta AWS padrão à qual ela pertence, e é lá que se monitora.',
    },
    payer: {
      en: 'No budget of this account watches all that it costs in time; one of the management account of its organization, {payer}, which pays for it, may do so. Look there.',
      'pt-BR':
        'Nenhum budget desta conta monitora a tempo todo o custo dela; um da conta de gerenciamento da organização, {payer}, que paga por ela, pode monitorar. Veja lá.',
    },
    unreadOrganization: {
      en: 'No budget of this account watches all that it costs in time, and whether another account pays for it and watches it could not be read.',
      'pt-BR':
        'Nenhum budget desta conta monitora a tempo todo o custo dela, e não foi possível ler se outra conta paga por ela e a monitora.',
    },
    present: {
      en: 'What the whole account costs is watched by {budgets}.',
      'pt-BR': 'O custo da conta inteira é monitorado por {budgets}.',
    },
  },
});
