import {
  GetHostedZoneCommand,
  ListHostedZonesCommand,
  ListResourceRecordSetsCommand,
  ListTagsForResourceCommand,
  Route53Client,
} from '@aws-sdk/client-route-53';
import { defineService } from '../service.ts';

export const route53 = defineService({
  Client: Route53Client,
  operations: {
    'route53:GetHostedZone': { Command: GetHostedZoneCommand },
    'route53:ListHostedZones': {
      Command: ListHostedZonesCommand,
      paging: { input: 'Marker', output: 'NextMarker' },
      always: { MaxItems: 100 },
    },
    // Asked for the records of one name only, which stand together.
    'route53:ListResourceRecordSets': { Command: ListResourceRecordSetsCommand },
    'route53:ListTagsForResource': { Command: ListTagsForResourceCommand },
  },
});
