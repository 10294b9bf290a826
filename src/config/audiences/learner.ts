import type { RuleSetting } from '../../engine/index.ts';
import type { Audience } from './audience.ts';

// What burns by the hour comes first in the report.
const burning: RuleSetting = { severity: 'high' };

/** Somebody after a study session: whatever still bills is a leftover, however young and however busy. */
export const learner: Audience = {
  name: 'learner',
  off: [],
  // 0 days means that being there is enough, and no metric is asked for. What is to be kept has no such meaning.
  thresholds: [{ category: 'leftovers', option: /^(?!keep).*(Days|Hours)$/, value: 0 }],
  rules: {
    'api-cache-idle': burning,
    'beanstalk-environment-left-running': burning,
    'ec2-instance-idle': burning,
    'ecs-service-left-running': burning,
    'eks-cluster-left-running': burning,
    'elasticache-left-running': burning,
    'lambda-provisioned-concurrency-idle': burning,
    'lightsail-left-running': burning,
    'load-balancer-empty': burning,
    'nat-gateway-idle': burning,
    'opensearch-left-running': burning,
    'rds-instance-idle': burning,
    'redshift-left-running': burning,
    'sagemaker-left-running': burning,
    'vpc-endpoint-idle': burning,
  },
};
