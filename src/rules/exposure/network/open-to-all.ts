import { type ControlMapping, type Evidence, type Json, partly } from '../../../model/index.ts';

type Failure = { readonly evidence: Evidence };

const everybody = { ipv4: ['0.0.0.0/0'], ipv6: ['::/0'] };

/** True for a failure that shows one of the ports open to the whole of these families, as the published controls mean it. */
const opensTo =
  (ports: readonly number[], ranges: readonly string[]) =>
  ({ evidence }: Failure): boolean =>
    Array.isArray(evidence.open) && evidence.open.some((opening: Json) => isOpening(opening, ports, ranges));

/** True for a failure that shows the port open to everybody. */
export const opens = (port: number): ControlMapping['breaks'] =>
  opensTo([port], [...everybody.ipv4, ...everybody.ipv6]);

/** The controls on SSH and RDP, by IPv4 and by IPv6: exposed instances show a part of the security groups that are open. */
export const administration = (ipv4: string, ipv6: string): readonly ControlMapping[] => [
  partly(ipv4, opensTo([22, 3389], everybody.ipv4)),
  partly(ipv6, opensTo([22, 3389], everybody.ipv6)),
];

const isOpening = (opening: Json, ports: readonly number[], ranges: readonly string[]): boolean => {
  const { port, ranges: open } = opening as { readonly port?: unknown; readonly ranges?: unknown };
  const isOf =
    typeof port === 'string' && ports.some((number) => port === `${number}` || port.startsWith(`${number} (`));
  return isOf && Array.isArray(open) && open.some((range: unknown) => ranges.some((each) => each === range));
};
