import { describe, expect, it } from 'vitest';
import { shellLine } from '../../src/model/index.ts';
import { confirmed, goesOn, refusalsIn, stackWaitedFor } from '../../src/removal/confirmation.ts';
import { command } from './candidate.ts';

const linesOf = (...lines: readonly string[]) => confirmed(lines.map(command)).map(shellLine);

describe('what is waited for', () => {
  it.each([
    [
      'aws cloudformation delete-stack --stack-name shop --region eu-west-1',
      'aws cloudformation wait stack-delete-complete --stack-name shop --region eu-west-1',
    ],
    [
      'aws ec2 terminate-instances --instance-ids i-1 i-2 --region eu-west-1',
      'aws ec2 wait instance-terminated --instance-ids i-1 i-2 --region eu-west-1',
    ],
    [
      'aws ecs delete-service --cluster web --service api --force --region eu-west-1',
      'aws ecs wait services-inactive --cluster web --services api --region eu-west-1',
    ],
    [
      'aws neptune delete-db-cluster --db-cluster-identifier graph --region eu-west-1 --skip-final-snapshot',
      'aws rds wait db-cluster-deleted --db-cluster-identifier graph --region eu-west-1',
    ],
  ])('%s', (remove, wait) => {
    expect(linesOf(remove)).toEqual([remove, wait]);
  });

  it('is waited for once, where the removal waits itself', () => {
    const lines = [
      'aws ec2 delete-nat-gateway --nat-gateway-id nat-1 --region eu-west-1',
      'aws ec2 wait nat-gateway-deleted --nat-gateway-ids nat-1 --region eu-west-1',
      'aws ec2 release-address --allocation-id eipalloc-1 --region eu-west-1',
    ];
    expect(linesOf(...lines)).toEqual(lines);
  });

  it('is named as the command names it, also where it begins with a dash', () => {
    expect(linesOf('aws dynamodb delete-table --table-name=-notes --region eu-west-1')[1]).toBe(
      'aws dynamodb wait table-not-exists --table-name=-notes --region eu-west-1',
    );
  });

  it('is nothing where no command can wait, or nothing is named', () => {
    const stop = 'aws ec2 stop-instances --instance-ids i-1 --region eu-west-1';
    expect(linesOf(stop, 'aws ec2 delete-volume --region eu-west-1')).toHaveLength(2);
  });
});

it('a stack is waited for by its name or its ARN, in its region', () => {
  const [, wait] = confirmed([command('aws cloudformation delete-stack --stack-name arn:1 --region sa-east-1')]);
  expect(wait && stackWaitedFor(wait)).toEqual({ name: 'arn:1', region: 'sa-east-1' });
  expect(stackWaitedFor(command('aws ec2 wait volume-deleted --volume-ids v --region sa-east-1'))).toBeNull();
});

it('what AWS goes on removing, and what it may refuse without an error, is known', () => {
  expect(goesOn(command('aws opensearch delete-domain --domain-name logs'))).toBe(true);
  expect(goesOn(command('aws ec2 delete-volume --volume-id v'))).toBe(false);
  expect(refusalsIn(command('aws ec2 delete-vpc-endpoints --vpc-endpoint-ids v'))).toContain('Unsuccessful');
  expect(refusalsIn(command('aws ec2 delete-volume --volume-id v'))).toBeNull();
});
