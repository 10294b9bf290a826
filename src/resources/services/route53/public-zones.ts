import type { Aws } from '../../../aws/index.ts';
import { falseIfAbsent, given } from '../../reading/aws-fields.ts';
import { everyItem } from '../../reading/pages-of.ts';

/** The public zones of the account above a name, or of that very name where `orSame`. */
export const publicZonesAbove = async (
  name: string,
  aws: Aws<'route53:ListHostedZones'>,
  orSame = false,
): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const all = await everyItem(aws.pages('route53:ListHostedZones', {}), ({ HostedZones }) =>
    given(HostedZones, 'HostedZones'),
  );
  const domain = bareName(name);
  return all
    .filter(({ Config }) => !falseIfAbsent(Config?.PrivateZone))
    .map(({ Id, Name }) => ({
      id: given(Id, 'Id').replace(/^\/hostedzone\//, ''),
      name: bareName(given(Name, 'Name')),
    }))
    .filter((zone) => domain.endsWith(`.${zone.name}`) || (orSame && domain === zone.name));
};

/** A name of DNS without the dot at its end, in lower case. */
export const bareName = (name: string): string => name.replace(/\.$/, '').toLowerCase();
