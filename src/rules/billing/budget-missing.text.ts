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
    en: 'Create a cost budget without filters, monthly and without an end, and give it a notification with your e-mail address.',
    'pt-BR':
      'Crie um budget de custo sem filtros, mensal e sem data de término, com uma notificação para o seu e-mail.',
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
    present: {
      en: 'What the whole account costs is watched by {budgets}.',
      'pt-BR': 'O custo da conta inteira é monitorado por {budgets}.',
    },
  },
});
