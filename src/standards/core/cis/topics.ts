import type { Control } from '../../../model/index.ts';

/** What a control of the benchmark asks for, whatever its number in an edition. */
export type Topic = Pick<Control, 'level' | 'title'>;

const topic = (level: 1 | 2, en: string, ptBR: string): Topic => ({ level, title: { en, 'pt-BR': ptBR } });

/** Long because the benchmark is: one line for each thing that any of its editions asks for, in our own words. */
export const identity = {
  rootManagedCentrally: topic(
    2,
    'Root of the member accounts is managed by the organization',
    'O root das contas-membro é gerenciado pela organização',
  ),
  guardrails: topic(2, 'Every member account has guardrail policies', 'Toda conta-membro tem policies de proteção'),
  managementWithoutWorkloads: topic(
    2,
    'No workloads in the management account',
    'Nenhuma carga de trabalho na conta de gerenciamento',
  ),
  unitsBySensitivity: topic(
    2,
    'Organizational units follow environment and sensitivity',
    'As unidades organizacionais seguem ambiente e sensibilidade',
  ),
  policiesDelegated: topic(
    2,
    'A delegated account manages the policies of the organization',
    'Uma conta delegada gerencia as políticas da organização',
  ),
  servicesDelegated: topic(
    2,
    'Delegated accounts manage the services of the organization',
    'Contas delegadas gerenciam os serviços da organização',
  ),
  contact: topic(1, 'Contact details are up to date', 'Os dados de contato estão em dia'),
  securityContact: topic(1, 'A security contact is registered', 'Há um contato de segurança cadastrado'),
  securityQuestions: topic(1, 'Security questions are registered', 'Há perguntas de segurança cadastradas'),
  rootKey: topic(1, 'Root has no access key', 'O root não tem access key'),
  rootMfa: topic(1, 'Root has MFA', 'O root tem MFA'),
  rootHardwareMfa: topic(2, 'Root has hardware MFA', 'O root tem MFA em hardware'),
  rootUse: topic(1, 'Root is not used for daily work', 'O root não é usado no dia a dia'),
  passwordLength: topic(1, 'Passwords have 14 characters or more', 'As senhas têm 14 caracteres ou mais'),
  passwordReuse: topic(1, 'Passwords cannot be reused', 'As senhas não podem ser reutilizadas'),
  userMfa: topic(1, 'Every user with a console password has MFA', 'Todo usuário com senha do console tem MFA'),
  keysAtSetup: topic(
    1,
    'Console users get no access key at creation',
    'Usuários do console não recebem access key ao serem criados',
  ),
  unusedCredentials: topic(
    1,
    'Credentials unused for 45 days are disabled',
    'Credenciais sem uso há 45 dias são desabilitadas',
  ),
  oneKey: topic(1, 'No user has two active access keys', 'Nenhum usuário tem duas access keys ativas'),
  keyRotation: topic(1, 'Access keys are at most 90 days old', 'As access keys têm no máximo 90 dias'),
  groups: topic(1, 'Users get permissions from groups alone', 'Usuários recebem permissões só por grupos'),
  adminPolicies: topic(1, 'No attached policy allows everything', 'Nenhuma policy anexada permite tudo'),
  supportRole: topic(1, 'A role exists for AWS Support', 'Existe uma role para o AWS Support'),
  instanceRoles: topic(2, 'Instances reach AWS through roles', 'As instâncias acessam a AWS por meio de roles'),
  expiredCertificates: topic(1, 'No expired certificates in IAM', 'Nenhum certificado vencido no IAM'),
  accessAnalyzer: topic(
    1,
    'An external access analyzer is active in every region',
    'Há um analisador de acesso externo ativo em toda região',
  ),
  centralUsers: topic(2, 'People are managed in one place', 'As pessoas são gerenciadas em um só lugar'),
  cloudShell: topic(1, 'Full access to CloudShell is restricted', 'O acesso total ao CloudShell é restrito'),
  publicPolicies: topic(1, 'No resource policy is open to everybody', 'Nenhuma resource policy é aberta a todo mundo'),
};

export const storage = {
  httpsOnly: topic(2, 'Buckets refuse plain HTTP', 'Os buckets recusam HTTP sem TLS'),
  mfaDelete: topic(2, 'Buckets demand MFA to delete', 'Os buckets exigem MFA para excluir'),
  classified: topic(2, 'Data in S3 is found and classified', 'Os dados no S3 são encontrados e classificados'),
  blockPublicAccess: topic(1, 'S3 blocks public access', 'O S3 bloqueia o acesso público'),
  databaseEncryption: topic(1, 'RDS instances are encrypted', 'As instâncias RDS são criptografadas'),
  databaseUpgrades: topic(
    1,
    'RDS instances take minor upgrades by themselves',
    'As instâncias RDS recebem sozinhas as atualizações menores',
  ),
  databasePrivate: topic(1, 'RDS instances are not public', 'As instâncias RDS não são públicas'),
  databaseZones: topic(1, 'RDS spans several zones', 'O RDS fica em várias zonas'),
  fileSystemEncryption: topic(1, 'EFS file systems are encrypted', 'Os sistemas de arquivos EFS são criptografados'),
};

export const logging = {
  trail: topic(1, 'CloudTrail records every region', 'O CloudTrail registra toda região'),
  trailValidation: topic(2, 'CloudTrail validates its log files', 'O CloudTrail valida seus arquivos de log'),
  config: topic(2, 'AWS Config records every region', 'O AWS Config registra toda região'),
  trailBucketLogging: topic(
    1,
    'Access to the bucket of CloudTrail is logged',
    'O acesso ao bucket do CloudTrail é registrado',
  ),
  trailEncryption: topic(
    2,
    'CloudTrail logs are encrypted with an own key',
    'Os logs do CloudTrail são criptografados com chave própria',
  ),
  kmsRotation: topic(2, 'Symmetric KMS keys are rotated', 'As chaves KMS simétricas são rotacionadas'),
  flowLogs: topic(2, 'Every VPC has flow logs', 'Toda VPC tem flow logs'),
  objectWrites: topic(2, 'Writes of S3 objects are logged', 'Gravações de objetos S3 são registradas'),
  objectReads: topic(2, 'Reads of S3 objects are logged', 'Leituras de objetos S3 são registradas'),
  frontEndLogging: topic(
    1,
    'Access logs of CloudFront, load balancers and APIs are on',
    'Os logs de acesso de CloudFront, load balancers e APIs estão ligados',
  ),
};

const watched = (level: 1 | 2, en: string, ptBR: string): Topic =>
  topic(level, `Somebody is told of ${en}`, `Alguém é avisado de ${ptBR}`);

/** In the order of the benchmark, which has not changed since its edition 3.0. */
export const monitoring: readonly Topic[] = [
  watched(2, 'unauthorized API calls', 'chamadas de API não autorizadas'),
  watched(1, 'console sign-ins without MFA', 'logins no console sem MFA'),
  watched(1, 'the use of root', 'uso do root'),
  watched(1, 'changes of IAM policies', 'mudanças em policies IAM'),
  watched(1, 'changes of CloudTrail', 'mudanças no CloudTrail'),
  watched(2, 'failed console sign-ins', 'logins no console que falham'),
  watched(2, 'KMS keys disabled or on their way out', 'chaves KMS desabilitadas ou a caminho da exclusão'),
  watched(1, 'changes of bucket policies', 'mudanças em policies de buckets'),
  watched(2, 'changes of AWS Config', 'mudanças no AWS Config'),
  watched(2, 'changes of security groups', 'mudanças em security groups'),
  watched(2, 'changes of network ACLs', 'mudanças em network ACLs'),
  watched(1, 'changes of network gateways', 'mudanças em gateways de rede'),
  watched(1, 'changes of route tables', 'mudanças em tabelas de rotas'),
  watched(1, 'changes of VPCs', 'mudanças em VPCs'),
  watched(1, 'changes of the organization', 'mudanças na organização'),
  topic(2, 'Security Hub is on', 'O Security Hub está ligado'),
];

export const network = {
  volumeEncryption: topic(
    1,
    'New EBS volumes are encrypted in every region',
    'Novos volumes EBS são criptografados em toda região',
  ),
  cifs: topic(1, 'CIFS is open to trusted networks alone', 'CIFS é aberto só a redes confiáveis'),
  acls: topic(
    1,
    'No network ACL opens administration ports to the internet',
    'Nenhuma network ACL abre portas de administração para a internet',
  ),
  groupsIpv4: topic(
    1,
    'No security group opens administration ports to the internet (IPv4)',
    'Nenhum security group abre portas de administração para a internet (IPv4)',
  ),
  groupsIpv6: topic(
    1,
    'No security group opens administration ports to the internet (IPv6)',
    'Nenhum security group abre portas de administração para a internet (IPv6)',
  ),
  defaultGroup: topic(
    2,
    'Default security groups let nothing through',
    'Os security groups padrão não deixam nada passar',
  ),
  peering: topic(2, 'Routes of peered VPCs are narrow', 'As rotas entre VPCs pareadas são estreitas'),
  imdsV2: topic(1, 'Instances serve their metadata by IMDSv2 alone', 'As instâncias servem metadados só por IMDSv2'),
  endpoints: topic(
    2,
    'VPCs reach services of AWS through VPC endpoints',
    'As VPCs acessam serviços da AWS por VPC endpoints',
  ),
};
