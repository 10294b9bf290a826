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
    govCloud: {
      en: 'AWS keeps no billing data in GovCloud: what this account costs is on the bill of the standard AWS account that it belongs to, and is watched there.',
      'pt-BR':
        'A AWS não guarda dados de cobrança no GovCloud: o custo desta conta está na fatura da conta AWS padrão à qual ela pertence, e é lá que se monitora.',
    },
    payer: {
      en: 'No alarm of this account watches its whole bill; one of the management account of its organization, {payer}, which pays it, may do so. Look there.',
      'pt-BR':
        'Nenhum alarme desta conta monitora a fatura inteira; um da conta de gerenciamento da organização, {payer}, que paga por ela, pode monitorar. Veja lá.',
    },
    unreadOrganization: {
      en: 'No alarm of this account watches its whole bill, and whether another account pays it and watches it could not be read.',
      'pt-BR':
        'Nenhum alarme desta conta monitora a fatura inteira, e não foi possível ler se outra conta paga por ela e a monitora.',
    },
    present: {
      en: 'The whole bill of this account is watched by {alarms}.',
      'pt-BR': 'A fatura inteira desta conta é monitorada por {alarms}.',
    },
  },
});
