import { defineText } from '../../model/index.ts';

export const text = defineText({
  title: {
    en: 'Bucket that the world can get into',
    'pt-BR': 'Bucket em que qualquer um consegue entrar',
  },
  what: {
    en: 'A bucket is a container in S3 for files, which are called objects there. Its policy and its ACLs say who may read and write them.',
    'pt-BR':
      'Bucket é um container no S3 para arquivos, que lá se chamam objetos. A policy e as ACLs dele dizem quem pode ler e gravar.',
  },
  why: {
    en: 'Strangers search for open buckets all day: what is in one gets copied, and where writing is open it gets used at your cost.',
    'pt-BR':
      'Estranhos procuram buckets abertos o dia inteiro: o que estiver lá é copiado e, se a escrita também estiver aberta, o bucket é usado às suas custas.',
  },
  fix: {
    en: 'Switch Block Public Access on; if the bucket serves a website, put CloudFront with Origin Access Control before it first.',
    'pt-BR':
      'Ligue o Block Public Access; se o bucket serve um site, coloque antes um CloudFront com Origin Access Control na frente dele.',
  },
  avoid: {
    en: 'Keep Block Public Access on for the whole account, and hand out single files with presigned URLs.',
    'pt-BR': 'Mantenha o Block Public Access ligado na conta inteira e entregue arquivos avulsos com presigned URLs.',
  },
  messages: {
    policy: {
      en: 'The policy of {bucket} lets in anyone.',
      'pt-BR': 'A policy de {bucket} deixa qualquer um entrar.',
    },
    acl: {
      en: 'The ACL of {bucket} lets in strangers ({grants}).',
      'pt-BR': 'A ACL de {bucket} deixa estranhos entrarem ({grants}).',
    },
    both: {
      en: 'Both the policy and the ACL of {bucket} let in strangers ({grants}).',
      'pt-BR': 'Tanto a policy quanto a ACL de {bucket} deixam estranhos entrarem ({grants}).',
    },
    accessPoint: {
      en: 'The policy of an access point of {bucket} lets in anyone, as far as the policy of the bucket leaves that to access points: {points}.',
      'pt-BR':
        'A policy de um access point de {bucket} deixa qualquer um entrar, se a policy do bucket delega isso aos access points: {points}.',
    },
    objects: {
      en: 'Objects of {bucket} can be public: its ACLs count, and no Block Public Access ignores public ones. Whether one is public shows on each object alone, and nobody looked.',
      'pt-BR':
        'Objetos de {bucket} podem ser públicos: as ACLs valem, e nenhum Block Public Access ignora as públicas. Só olhando objeto por objeto se sabe se algum é público, e ninguém olhou.',
    },
    objectsUnread: {
      en: 'Objects of {bucket} can be public where its ACLs count, and its ownership controls or Block Public Access could not be read.',
      'pt-BR':
        'Objetos de {bucket} podem ser públicos se as ACLs valerem, e não foi possível ler os ownership controls ou o Block Public Access dele.',
    },
    pointsUnread: {
      en: 'Neither the policy nor the ACL of {bucket} lets in the world; its access points could not be read.',
      'pt-BR':
        'Nem a policy nem a ACL de {bucket} deixam qualquer um entrar; não foi possível ler os access points dele.',
    },
    private: {
      en: 'Nothing lets the world into {bucket}: neither its policy, its ACL nor an access point, and ACLs of objects do not count.',
      'pt-BR':
        'Nada deixa qualquer um entrar em {bucket}: nem a policy, nem a ACL, nem um access point, e as ACLs dos objetos não valem.',
    },
    blocked: {
      en: 'Block Public Access keeps the world out of {bucket}.',
      'pt-BR': 'O Block Public Access mantém {bucket} fechado para o mundo.',
    },
    unread: {
      en: 'Not enough of the policy, the ACL and Block Public Access of {bucket} could be read to tell.',
      'pt-BR': 'Não deu para ler o suficiente da policy, da ACL e do Block Public Access de {bucket} para saber.',
    },
  },
});
