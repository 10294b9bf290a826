import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'EBS snapshot shared with everyone',
    'pt-BR': 'Snapshot de EBS compartilhado com todo mundo',
  },
  why: {
    en: 'Anybody with an AWS account can find a public snapshot, make a volume of it and read every file that was on the disk, deleted ones too.',
    'pt-BR':
      'Qualquer um com conta na AWS consegue achar um snapshot público, criar um volume a partir dele e ler todos os arquivos que estavam no disco, até os apagados.',
  },
  fix: {
    en: 'Take the public permission away, change every secret that was on the disk, and block public sharing of snapshots in the region.',
    'pt-BR':
      'Remova a permissão pública, troque todos os segredos que estavam no disco e bloqueie o compartilhamento público de snapshots na região.',
  },
  messages: {
    public: {
      en: '{snapshot} ({size} GiB) can be restored by anyone.',
      'pt-BR': '{snapshot} ({size} GiB) pode ser restaurado por qualquer um.',
    },
    private: {
      en: '{snapshot} is not shared with everyone.',
      'pt-BR': '{snapshot} não está compartilhado com todo mundo.',
    },
    encrypted: {
      en: '{snapshot} is encrypted, and encrypted snapshots cannot be public.',
      'pt-BR': '{snapshot} é criptografado, e snapshots criptografados não podem ser públicos.',
    },
    blocked: {
      en: '{snapshot} is marked as public, but Block Public Access of the region keeps everyone out.',
      'pt-BR': '{snapshot} está marcado como público, mas o Block Public Access da região mantém todos de fora.',
    },
  },
});
