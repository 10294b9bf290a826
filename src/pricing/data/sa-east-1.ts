import { pricesFrom } from '../price-list.ts';

/** List prices of sa-east-1 in US dollars, before any free tier, discount or tax. */
export const saEast1 = pricesFrom(
  { asOf: '2026-06-01', source: 'AWS Price List API, as quoted in public in mid 2026' },
  {
    'aurora-capacity-unit-hour': [0.25, 'ACU-hour'],
    'ebs-gp3-gb-month': [0.152, 'GB-month'],
    'ebs-gp3-iops-month': [0.0095, 'IOPS-month'],
    'ebs-st1-gb-month': [0.086, 'GB-month'],
    'ec2-instance-hour t3.medium': [0.0672, 'hour'],
    'ec2-instance-hour t4g.micro': [0.0134, 'hour'],
    'ec2-instance-hour t4g.small': [0.0268, 'hour'],
    'eks-cluster-hour': [0.1, 'hour'],
    'fargate-gb-hour': [0.0076, 'GB-hour'],
    'fargate-vcpu-hour': [0.0696, 'vCPU-hour'],
    'kms-key-month': [1, 'key-month'],
    'load-balancer-hour application': [0.034, 'hour'],
    'nat-gateway-hour': [0.093, 'hour'],
    'public-ipv4-hour': [0.005, 'hour'],
    'rds-gp3-gb-month': [0.219, 'GB-month'],
    'rds-instance-hour db.t4g.micro postgres': [0.034, 'hour'],
    'rds-snapshot-gb-month': [0.095, 'GB-month'],
    'secret-month': [0.4, 'secret-month'],
  },
);
