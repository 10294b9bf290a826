import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'No alarm on the bill',
    'pt-BR': 'Nenhum alarme na fatura',
  },
  what: {
    en: 'EstimatedCharges is the CloudWatch metric of what the month has cost so far. An alarm on it goes off when that passes an amount of your choice.',
    'pt-BR':
      'EstimatedCharges é a métrica do CloudWatch com o que o mês já custou até agora. Um alarme nela dispara quando esse custo passa de um valor que você escolhe.',
  },
  why: {
    en: 'Without an alarm on the estimated charges, a forgotten resource or a stolen key shows itself only on the invoice.',
    'pt-BR': 'Sem um alarme nas cobranças estimadas, um recurso esquecido ou uma chave roubada só aparece na fatura.',
  },
  fix: {
    en: 'Switch on the CloudWatch billing alerts in the billing preferences, then create an alarm on EstimatedCharges of AWS/Billing, by Currency alone, that tells an SNS topic to which you have confirmed a subscription.',
    'pt-BR':
      'Ative os alertas de cobrança do CloudWatch nas preferências de cobrança e crie um alarme em EstimatedCharges, de AWS/Billing, só por Currency, que avise um tópico SNS em que você tenha confirmado a inscrição.',
  },
  avoid: {
    en: 'Keep the alarm and its topic in one CloudFormation template, and run it on the first day of every new account.',
    'pt-BR':
      'Tenha o alarme e o tópico num único template do CloudFormation e rode-o no primeiro dia de cada conta nova.',
  },
  messages: {
    none: {
      en: 'No CloudWatch alarm watches what this account costs.',
      'pt-BR': 'Nenhum alarme do CloudWatch monitora quanto esta conta custa.',
    },
    partial: {
      en: 'No CloudWatch alarm watches the whole bill of this account; at most a part of it is watched by {alarms}.',
      'pt-BR':
        'Nenhum alarme do CloudWatch monitora a fatura inteira desta conta; no máximo uma parte dela é monitorada por {alarms}.',
    },
    present: {
      en: 'The whole bill of this account is watched by {alarms}.',
      'pt-BR': 'A fatura inteira desta conta é monitorada por {alarms}.',
    },
  },
});
