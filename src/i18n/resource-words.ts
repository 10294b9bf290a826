import type { ResourceType, Words } from '../model/index.ts';

/** How people call a kind of resource, and the service that it belongs to. */
interface ResourceWords {
  readonly name: Words;
  readonly service: string;
}

const same = (name: string): Words => ({ en: name, 'pt-BR': name });

/** Every kind by its name. */
export const resourceWords: { readonly [T in ResourceType]: ResourceWords } = {
  account: { name: { en: 'Account', 'pt-BR': 'Conta' }, service: 'IAM' },
  ami: { name: same('AMI'), service: 'EC2' },
  api: { name: same('API'), service: 'API Gateway' },
  'auto-scaling-group': { name: same('Auto Scaling group'), service: 'EC2 Auto Scaling' },
  'beanstalk-environment': {
    name: { en: 'Elastic Beanstalk environment', 'pt-BR': 'Ambiente do Elastic Beanstalk' },
    service: 'Elastic Beanstalk',
  },
  'billing-alarm': { name: { en: 'Billing alarm', 'pt-BR': 'Alarme de cobrança' }, service: 'CloudWatch' },
  budget: { name: { en: 'Budget', 'pt-BR': 'Orçamento' }, service: 'Budgets' },
  'dynamodb-table': { name: { en: 'DynamoDB table', 'pt-BR': 'Tabela do DynamoDB' }, service: 'DynamoDB' },
  'ebs-snapshot': { name: { en: 'EBS snapshot', 'pt-BR': 'Snapshot do EBS' }, service: 'EBS' },
  'ebs-volume': { name: { en: 'EBS volume', 'pt-BR': 'Volume do EBS' }, service: 'EBS' },
  'ec2-instance': { name: { en: 'EC2 instance', 'pt-BR': 'Instância do EC2' }, service: 'EC2' },
  'ecs-workload': { name: { en: 'ECS service or task', 'pt-BR': 'Serviço ou task do ECS' }, service: 'ECS' },
  'efs-file-system': { name: { en: 'EFS file system', 'pt-BR': 'Sistema de arquivos do EFS' }, service: 'EFS' },
  'eks-cluster': { name: { en: 'EKS cluster', 'pt-BR': 'Cluster do EKS' }, service: 'EKS' },
  'elastic-ip': { name: same('Elastic IP'), service: 'EC2' },
  'elasticache-cluster': { name: { en: 'ElastiCache cache', 'pt-BR': 'Cache do ElastiCache' }, service: 'ElastiCache' },
  'hosted-zone': { name: { en: 'Hosted zone', 'pt-BR': 'Zona hospedada' }, service: 'Route 53' },
  'http-api': { name: { en: 'HTTP API', 'pt-BR': 'API HTTP' }, service: 'API Gateway' },
  'iam-role': { name: { en: 'IAM role', 'pt-BR': 'Role do IAM' }, service: 'IAM' },
  'iam-user': { name: { en: 'IAM user', 'pt-BR': 'Usuário do IAM' }, service: 'IAM' },
  'instance-profile': { name: same('Instance profile'), service: 'IAM' },
  'kms-key': { name: { en: 'KMS key', 'pt-BR': 'Chave do KMS' }, service: 'KMS' },
  'lambda-function': { name: { en: 'Lambda function', 'pt-BR': 'Função Lambda' }, service: 'Lambda' },
  'launch-template': { name: same('Launch template'), service: 'EC2' },
  'lightsail-resource': { name: { en: 'Lightsail resource', 'pt-BR': 'Recurso do Lightsail' }, service: 'Lightsail' },
  'load-balancer': { name: same('Load balancer'), service: 'Elastic Load Balancing' },
  'log-group': { name: same('Log group'), service: 'CloudWatch Logs' },
  'nat-gateway': { name: same('NAT gateway'), service: 'VPC' },
  'network-interface': { name: { en: 'Network interface', 'pt-BR': 'Interface de rede' }, service: 'VPC' },
  'opensearch-domain': { name: { en: 'OpenSearch domain', 'pt-BR': 'Domínio do OpenSearch' }, service: 'OpenSearch' },
  'rds-instance': { name: { en: 'Database', 'pt-BR': 'Banco de dados' }, service: 'RDS' },
  'rds-snapshot': { name: { en: 'Database snapshot', 'pt-BR': 'Snapshot de banco de dados' }, service: 'RDS' },
  'redshift-cluster': { name: { en: 'Redshift cluster', 'pt-BR': 'Cluster do Redshift' }, service: 'Redshift' },
  region: { name: { en: 'Region', 'pt-BR': 'Região' }, service: 'IAM Access Analyzer' },
  'rest-api': { name: { en: 'REST API', 'pt-BR': 'API REST' }, service: 'API Gateway' },
  's3-bucket': { name: { en: 'S3 bucket', 'pt-BR': 'Bucket do S3' }, service: 'S3' },
  'sagemaker-compute': {
    name: { en: 'SageMaker AI notebook, endpoint or app', 'pt-BR': 'Notebook, endpoint ou app do SageMaker AI' },
    service: 'SageMaker AI',
  },
  secret: { name: { en: 'Secret', 'pt-BR': 'Segredo' }, service: 'Secrets Manager' },
  'security-group': { name: same('Security group'), service: 'VPC' },
  'vpc-endpoint': { name: same('VPC endpoint'), service: 'VPC' },
  'websocket-api': { name: { en: 'WebSocket API', 'pt-BR': 'API WebSocket' }, service: 'API Gateway' },
};
