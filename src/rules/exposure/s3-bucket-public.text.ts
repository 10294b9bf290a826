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
    private: {
      en: 'Neither the policy nor the ACL of {bucket} lets in the world.',
      'pt-BR': 'Nem a policy nem a ACL de {bucket} deixam qualquer um entrar.',
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
