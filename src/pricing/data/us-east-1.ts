import { pricesFrom } from '../price-list.ts';

const fromPriceList = pricesFrom(
  { asOf: '2025-10-28', source: 'AWS Price List, public copy of 2025-10-28' },
  {
    'aurora-capacity-unit-hour': [0.12, 'ACU-hour'],
    'dynamodb-gb-month': [0.25, 'GB-month'],
    'dynamodb-read-unit-hour': [0.00013, 'read capacity unit-hour'],
    'dynamodb-write-unit-hour': [0.00065, 'write capacity unit-hour'],
    'ebs-gp2-gb-month': [0.1, 'GB-month'],
    'ebs-gp3-gb-month': [0.08, 'GB-month'],
    'ebs-io1-gb-month': [0.125, 'GB-month'],
    'ebs-io1-iops-month': [0.065, 'IOPS-month'],
    'ebs-io2-gb-month': [0.125, 'GB-month'],
    'ebs-io2-iops-month': [0.065, 'IOPS-month'],
    'ebs-sc1-gb-month': [0.015, 'GB-month'],
    'ebs-snapshot-gb-month': [0.05, 'GB-month'],
    'ebs-st1-gb-month': [0.045, 'GB-month'],
    'ebs-standard-gb-month': [0.05, 'GB-month'],
    'ec2-instance-hour t3.medium': [0.0416, 'hour'],
    'ec2-instance-hour t4g.micro': [0.0084, 'hour'],
    'fargate-gb-hour': [0.004445, 'GB-hour'],
    'fargate-vcpu-hour': [0.04048, 'vCPU-hour'],
    'kms-key-month': [1, 'key-month'],
    'lightsail-static-ip-hour': [0.005, 'hour'],
    'load-balancer-hour application': [0.0225, 'hour'],
    'load-balancer-hour classic': [0.025, 'hour'],
    'load-balancer-hour network': [0.0225, 'hour'],
    'log-gb-month': [0.03, 'GB-month'],
    'nat-gateway-hour': [0.045, 'hour'],
    'public-ipv4-hour': [0.005, 'hour'],
    'rds-gp2-gb-month': [0.115, 'GB-month'],
    'rds-gp3-gb-month': [0.115, 'GB-month'],
    'rds-instance-hour db.t3.large mysql': [0.136, 'hour'],
    'rds-snapshot-gb-month': [0.095, 'GB-month'],
    'secret-month': [0.4, 'secret-month'],
    'vpc-endpoint-hour gatewayloadbalancer': [0.01, 'hour in one zone'],
    'vpc-endpoint-hour interface': [0.01, 'hour in one zone'],
  },
);

const fromInfracost = pricesFrom(
  { asOf: '2024-07-01', source: 'Price files of infracost, July 2024 to May 2026' },
  {
    'api-cache-hour 0.5': [0.02, 'hour'],
    'api-cache-hour 237': [3.8, 'hour'],
    'efs-one-zone-gb-month': [0.16, 'GB-month'],
    'efs-provisioned-mibps-month': [6, 'MiBps-month'],
    'eks-cluster-hour': [0.1, 'hour'],
    'eks-extended-support-hour': [0.5, 'hour'],
    'lambda-provisioned-gb-second x86': [0.0000041667, 'GB-second'],
    'redshift-node-hour dc2.large': [0.25, 'node-hour'],
  },
);

/** List prices of us-east-1 in US dollars, before any free tier, discount or tax. */
export const usEast1 = new Map([...fromPriceList, ...fromInfracost]);
