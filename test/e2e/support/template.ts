import type { Params, Resource, Statement, Template } from './serverless.ts';

/** A value for every parameter, none of them the default. */
export const everything: Params = {
  alertEmail: 'ops@example.com',
  encryption: 'kms',
  reports: 'yes',
  reportsKeepDays: 90,
  retain: 'yes',
  schedule: 'rate(2 days)',
  timezone: 'America/Sao_Paulo',
  language: 'pt-BR',
  audience: 'review',
  regions: 'sa-east-1,us-east-1',
  rules: 'elastic-ip-unattached,http-api-open',
  send: 'on-new',
  sendSeverity: 'high',
  historyKeepDays: 30,
  silentHours: 50,
  logRetentionDays: 90,
  reservedConcurrency: 1,
};

/** The resources of one type. */
export const ofType = ({ Resources }: Template, type: string): readonly Resource[] =>
  Object.values(Resources).filter(({ Type }) => Type === type);

/** The properties of a resource. Throws where there is none of that name. */
export const propertiesOf = ({ Resources }: Template, id: string): Resource['Properties'] => {
  const found = Resources[id];
  if (found === undefined) throw new Error(`The template has no ${id}.`);
  return found.Properties;
};

/** Every statement that a role of the stack has. */
export const statementsOf = (template: Template): readonly Statement[] =>
  [
    ...ofType(template, 'AWS::IAM::Role').flatMap(({ Properties }) => Properties.Policies),
    ...ofType(template, 'AWS::IAM::Policy').map(({ Properties }) => Properties),
  ].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

export const statement = (template: Template, sid: string): Statement | undefined =>
  statementsOf(template).find(({ Sid }) => Sid === sid);

export const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

/** Whom a policy lets in, and on what condition. */
export const letIn = (statements: readonly Statement[]) =>
  statements.map(({ Principal, Condition }) => ({ principal: Principal, condition: Condition }));

const fromThisAccount = (source: string) => ({
  StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
  ArnLike: { 'aws:SourceArn': { 'Fn::Sub': `arn:\${AWS::Partition}:${source}` } },
});

/** Alarms and budgets of this account, and nobody else. */
export const publishers = [
  {
    principal: { Service: 'cloudwatch.amazonaws.com' },
    condition: fromThisAccount(`cloudwatch:*:\${AWS::AccountId}:alarm:*`),
  },
  { principal: { Service: 'budgets.amazonaws.com' }, condition: fromThisAccount(`budgets::\${AWS::AccountId}:*`) },
];
