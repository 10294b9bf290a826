import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Region without an external access analyzer',
    'pt-BR': 'Região sem analisador de acesso externo',
  },
  what: {
    en: 'A resource policy is a document on a bucket, a key or a queue that says who may use it. An analyzer of IAM Access Analyzer finds those that reach outside the account.',
    'pt-BR':
      'Resource policy é um documento anexado a um bucket, chave ou fila que diz quem pode usar o recurso. Um analisador do IAM Access Analyzer acha as que alcançam alguém de fora da conta.',
  },
  why: {
    en: 'IAM Access Analyzer reads every resource policy of a region and tells you, free of charge, what somebody outside can reach; without it nobody checks.',
    'pt-BR':
      'O IAM Access Analyzer lê toda resource policy da região e avisa, de graça, o que alguém de fora alcança; sem ele, ninguém verifica.',
  },
  fix: {
    en: 'Create an analyzer of type ACCOUNT in the region; an analyzer of your organization that another account runs does as well, and cannot be seen from here.',
    'pt-BR':
      'Crie na região um analisador do tipo ACCOUNT; também serve um da organização mantido por outra conta, que não aparece daqui.',
  },
  avoid: {
    en: 'Put the analyzer into the template with which you prepare every region before you first use it.',
    'pt-BR': 'Coloque o analisador no template com que você prepara cada região antes do primeiro uso.',
  },
  messages: {
    missing: {
      en: 'No analyzer looks for external access in {region}.',
      'pt-BR': 'Nenhum analisador procura acesso externo em {region}.',
    },
    inactive: {
      en: 'The external access analyzer {analyzer} in {region} is {status}.',
      'pt-BR': 'O analisador de acesso externo {analyzer} em {region} está {status}.',
    },
    starting: {
      en: 'The external access analyzer {analyzer} in {region} is still being created.',
      'pt-BR': 'O analisador de acesso externo {analyzer} em {region} ainda está sendo criado.',
    },
    byOrganization: {
      en: 'No analyzer of this account looks for external access in {region}; one of its organization may do so, which stands in the management account {payer} or in the account that this one lets manage Access Analyzer. Look there.',
      'pt-BR':
        'Nenhum analisador desta conta procura acesso externo em {region}; um da organização pode fazer isso, na conta de gerenciamento {payer} ou na conta a que ela delegou o Access Analyzer. Veja lá.',
    },
    unreadOrganization: {
      en: 'No analyzer of this account looks for external access in {region}, and whether it belongs to an organization that has one could not be read.',
      'pt-BR':
        'Nenhum analisador desta conta procura acesso externo em {region}, e não foi possível ler se ela pertence a uma organização que tenha um.',
    },
    active: {
      en: 'The analyzer {analyzer} looks for external access in {region}.',
      'pt-BR': 'O analisador {analyzer} procura acesso externo em {region}.',
    },
  },
});
