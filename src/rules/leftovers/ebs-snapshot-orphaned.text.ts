import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'EBS snapshot of a volume that is gone',
    'pt-BR': 'Snapshot EBS de um volume que não existe mais',
  },
  what: {
    en: 'A snapshot is a copy of an EBS volume, the disk of an EC2 instance, as it was at one moment. A new volume can be created from it.',
    'pt-BR':
      'Um snapshot é uma cópia de um volume EBS, o disco de uma instância EC2, como ele estava em um dado momento. A partir dele dá para criar um volume novo.',
  },
  why: {
    en: 'A snapshot outlives its volume and bills for what it holds, month after month; how much, AWS gives only as an upper bound, since snapshots share blocks.',
    'pt-BR':
      'Um snapshot sobrevive ao volume e é cobrado pelo que guarda, mês após mês; quanto, a AWS só diz como limite máximo, porque snapshots compartilham blocos.',
  },
  fix: {
    en: 'Delete it if nobody will restore it; what must be kept for years is cheaper in the archive tier.',
    'pt-BR':
      'Exclua-o se ninguém vai restaurá-lo; o que precisa ser guardado por anos sai mais barato na camada de arquivamento.',
  },
  avoid: {
    en: 'Let AWS Backup take the snapshots, with a retention in days: it deletes each one when its time is over, even if the volume is gone by then.',
    'pt-BR':
      'Deixe o AWS Backup tirar os snapshots, com uma retenção em dias: ele exclui cada um no fim do prazo, mesmo que o volume já não exista.',
  },
  messages: {
    orphaned: {
      en: '{snapshot} was taken {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}} of {volume}, which is gone; it holds at most {gib} GiB.',
      'pt-BR':
        '{snapshot} foi tirado {days, plural, =0 {há menos de um dia} one {há # dia} other {há # dias}} de {volume}, que não existe mais; guarda no máximo {gib} GiB.',
    },
    stillThere: {
      en: '{snapshot} is still there; it holds at most {gib} GiB.',
      'pt-BR': '{snapshot} continua lá; guarda no máximo {gib} GiB.',
    },
    volumeStands: {
      en: '{snapshot} is of {volume}, which exists.',
      'pt-BR': '{snapshot} é de {volume}, que existe.',
    },
    inImage: {
      en: '{snapshot} is a part of the image {image}.',
      'pt-BR': '{snapshot} faz parte da imagem {image}.',
    },
    named: {
      en: '{launchers, plural, one {{names} makes a disk} other {{names} make disks}} of {snapshot}.',
      'pt-BR': '{launchers, plural, one {{names} cria um disco} other {{names} criam discos}} a partir de {snapshot}.',
    },
    restored: {
      en: '{snapshot} is restored from: {volumes} was made of it in the last {days, plural, one {day} other {# days}}.',
      'pt-BR':
        '{snapshot} está em uso para restaurar: {volumes} foi criado a partir dele {days, plural, one {no último dia} other {nos últimos # dias}}.',
    },
    fastRestore: {
      en: '{snapshot} has fast snapshot restore enabled in {zones}: somebody pays for it to be restored at once.',
      'pt-BR':
        '{snapshot} tem fast snapshot restore habilitado em {zones}: alguém paga para que a restauração seja imediata.',
    },
    shared: {
      en: '{snapshot} is of {volume}, which is gone, but it is shared with {accounts}, and only they know who restores it there.',
      'pt-BR':
        '{snapshot} é de {volume}, que não existe mais, mas está compartilhado com {accounts}, e só eles sabem quem o restaura lá.',
    },
    copied: {
      en: '{snapshot} is a copy: AWS does not say of which volume.',
      'pt-BR': '{snapshot} é uma cópia: a AWS não diz de qual volume.',
    },
    kept: {
      en: '{snapshot} is kept by {keeper}, which deletes it itself.',
      'pt-BR': '{snapshot} é guardado por {keeper}, que o exclui por conta própria.',
    },
    passing: {
      en: '{snapshot} is {state}.',
      'pt-BR': '{snapshot} está no estado {state}.',
    },
    tooNew: {
      en: '{snapshot} was taken less than {days, plural, one {# day} other {# days}} ago: too new to judge.',
      'pt-BR': '{snapshot} foi tirado há menos de {days, plural, one {# dia} other {# dias}}: é cedo para julgar.',
    },
  },
  cautions: {
    copy: {
      en: 'What {snapshot} holds is lost: delete it only if nobody will restore it.',
      'pt-BR': 'O que {snapshot} guarda se perde: exclua-o só se ninguém vai restaurá-lo.',
    },
  },
});
