import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'EBS snapshot shared with everyone',
    'pt-BR': 'Snapshot EBS compartilhado com todo mundo',
  },
  what: {
    en: 'EBS volumes are the disks of EC2 instances. A snapshot is the copy of one at a given moment, and it is private until somebody shares it.',
    'pt-BR':
      'Volumes EBS são os discos das instâncias EC2. Um snapshot é a cópia de um deles em dado momento, e é privado até alguém compartilhá-lo.',
  },
  why: {
    en: 'Anybody with an AWS account can find a public snapshot, make a volume of it and read every file that was on the disk, deleted ones too.',
    'pt-BR':
      'Qualquer um com conta na AWS consegue achar um snapshot público, criar um volume a partir dele e ler todos os arquivos que estavam no disco, até os excluídos.',
  },
  fix: {
    en: 'Take the public permission away, change every secret that was on the disk, and block public sharing of snapshots in the region.',
    'pt-BR':
      'Remova a permissão pública, troque todos os segredos que estavam no disco e bloqueie o compartilhamento público de snapshots na região.',
  },
  avoid: {
    en: 'Switch EBS encryption by default on in the region, since AWS does not let an encrypted snapshot become public.',
    'pt-BR':
      'Ative a criptografia de EBS por padrão na região, pois a AWS não deixa tornar público um snapshot criptografado.',
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
