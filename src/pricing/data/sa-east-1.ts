import { pricesFrom } from '../price-list.ts';

/** List prices of sa-east-1 in US dollars, before any free tier, discount or tax. */
export const saEast1 = pricesFrom(
  { asOf: '2026-06-01', source: 'AWS Price List API, as quoted in public in mid 2026' },
  {
    'ebs-gp3-gb-month': [0.152, 'GB-month'],
    'ebs-gp3-iops-month': [0.0095, 'IOPS-month'],
    'ebs-st1-gb-month': [0.086, 'GB-month'],
    'ec2-instance-hour t3.medium': [0.0672, 'hour'],
    'ec2-instance-hour t4g.micro': [0.0134, 'hour'],
    'ec2-instance-hour t4g.small': [0.0268, 'hour'],
    'public-ipv4-hour': [0.005, 'hour'],
  },
);
