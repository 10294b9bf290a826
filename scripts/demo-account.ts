// Writes demo/account.json, the sample account that ships in the package; with --check it only says whether it is out of date.

import { toolVersion } from '../src/app/tool-version.ts';
import { serialiseInventory } from '../src/inventory/index.ts';
import { inventoryOf } from '../test/support/inventory.ts';
import { demoResources } from './demo/resources.ts';
import { writeOrCheck } from './generated.ts';

const inventory = inventoryOf(demoResources, {
  regions: {
    scanned: ['ap-south-1', 'eu-west-1', 'sa-east-1', 'us-east-1'],
    notScanned: [
      { region: 'ap-east-1', why: 'disabled' },
      { region: 'me-central-1', why: 'disabled' },
    ],
  },
  gaps: [
    {
      type: 'ec2-instance',
      region: 'ap-south-1',
      cause: {
        kind: 'denied',
        operation: 'ec2:DescribeInstances',
        action: 'ec2:DescribeInstances',
        deniedBy: 'service-control-policy',
      },
    },
    ...(['api', 'http-api', 'rest-api', 'websocket-api'] as const).map((type) => ({
      type,
      region: 'ap-south-1',
      cause: { kind: 'denied', operation: 'apigateway:GetRestApis', action: 'apigateway:GET' } as const,
    })),
  ],
});

process.exitCode = writeOrCheck(
  [{ path: 'demo/account.json', text: serialiseInventory(inventory, toolVersion) }],
  process.argv.slice(2),
  'npm run demo:account',
);
