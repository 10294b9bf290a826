import { pricesFrom } from '../price-list.ts';

/** List prices of us-east-1 in US dollars, before any free tier, discount or tax. */
export const usEast1 = pricesFrom(
  { asOf: '2025-10-28', source: 'AWS Price List, public copy of 2025-10-28' },
  {
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
    'ebs-st1-gb-month': [0.045, 'GB-month'],
    'ebs-standard-gb-month': [0.05, 'GB-month'],
    'ec2-instance-hour t3.medium': [0.0416, 'hour'],
    'ec2-instance-hour t4g.micro': [0.0084, 'hour'],
    'public-ipv4-hour': [0.005, 'hour'],
  },
);
