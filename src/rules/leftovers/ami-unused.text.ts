import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'AMI that nothing launches',
    'pt-BR': 'AMI que ninguém usa para subir instâncias',
  },
  what: {
    en: 'An AMI (Amazon Machine Image) is what an EC2 instance is launched from: an operating system and its software, kept as snapshots of disks.',
    'pt-BR':
      'Uma AMI (Amazon Machine Image) é a imagem a partir da qual se sobe uma instância EC2: o sistema operacional e os programas, guardados em snapshots de discos.',
  },
  why: {
    en: 'An image costs nothing by itself, but the snapshots behind it bill as long as it exists, and whoever launches it one day launches old software.',
    'pt-BR':
      'Uma imagem não custa nada por si só, mas os snapshots por trás dela são cobrados enquanto ela existir, e quem subir uma instância com ela um dia vai subir software velho.',
  },
  fix: {
    en: 'Deregister the image together with its snapshots; if other accounts may launch it, ask them first. AWS reports a launch a day late.',
    'pt-BR':
      'Cancele o registro da imagem e exclua os snapshots dela; se outras contas podem usá-la, pergunte antes. A AWS só mostra um uso com um dia de atraso.',
  },
  avoid: {
    en: 'Create images with EC2 Image Builder and a lifecycle policy that deletes the old ones along with their snapshots.',
    'pt-BR':
      'Crie as imagens com o EC2 Image Builder e uma lifecycle policy que exclua as antigas junto com os snapshots.',
  },
  messages: {
    unused: {
      en: '{image} was last launched {days, plural, one {# day} other {# days}} ago, and nothing here names it{snapshots, plural, =0 {} one {; its snapshot holds at most {gib} GiB} other {; its # snapshots hold at most {gib} GiB}}.',
      'pt-BR':
        '{image} foi usada pela última vez há {days, plural, one {# dia} other {# dias}}, e nada aqui a menciona{snapshots, plural, =0 {} one {; o snapshot dela guarda no máximo {gib} GiB} other {; os # snapshots dela guardam no máximo {gib} GiB}}.',
    },
    neverLaunched: {
      en: '{image} was created {days, plural, one {# day} other {# days}} ago and never launched, and nothing here names it{snapshots, plural, =0 {} one {; its snapshot holds at most {gib} GiB} other {; its # snapshots hold at most {gib} GiB}}.',
      'pt-BR':
        '{image} foi criada há {days, plural, one {# dia} other {# dias}} e nunca foi usada, e nada aqui a menciona{snapshots, plural, =0 {} one {; o snapshot dela guarda no máximo {gib} GiB} other {; os # snapshots dela guardam no máximo {gib} GiB}}.',
    },
    stillThere: {
      en: '{image} is still there{snapshots, plural, =0 {} one {; its snapshot holds at most {gib} GiB} other {; its # snapshots hold at most {gib} GiB}}.',
      'pt-BR':
        '{image} continua lá{snapshots, plural, =0 {} one {; o snapshot dela guarda no máximo {gib} GiB} other {; os # snapshots dela guardam no máximo {gib} GiB}}.',
    },
    named: {
      en: '{image} is what {users} launches.',
      'pt-BR': '{image} é a imagem que {users} usa.',
    },
    launched: {
      en: '{image} was launched {days, plural, =0 {less than a day ago} one {# day ago} other {# days ago}}.',
      'pt-BR': '{image} foi usada {days, plural, =0 {há menos de um dia} one {há # dia} other {há # dias}}.',
    },
    kept: {
      en: '{image} is kept by {keeper}, which deletes it itself.',
      'pt-BR': '{image} é guardada por {keeper}, que a exclui por conta própria.',
    },
    passing: {
      en: '{image} is {state}.',
      'pt-BR': '{image} está no estado {state}.',
    },
    tooNew: {
      en: '{image} was created less than {days, plural, one {# day} other {# days}} ago: too new to judge.',
      'pt-BR': '{image} foi criada há menos de {days, plural, one {# dia} other {# dias}}: é cedo para julgar.',
    },
    byParameter: {
      en: '{templates} names its image by a parameter, and that could be {image}.',
      'pt-BR': '{templates} indica a imagem por um parâmetro, e ela pode ser {image}.',
    },
    shared: {
      en: '{image} has not been launched lately, as far as AWS tells its owner, but it is shared with {accounts}, and only they know who launches it there.',
      'pt-BR':
        '{image} não é usada há tempo, pelo que a AWS diz ao dono, mas está compartilhada com {accounts}, e só eles sabem quem a usa lá.',
    },
  },
});
