import { type ControlMapping, type Evidence, type Json, partly } from '../../../model/index.ts';
import { portsFrom } from './port.ts';

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

/** True for a failure that shows any of some ports open to everybody, as the options write them: `22 SSH`. */
export const opensAny = (ports: readonly string[]): ControlMapping['breaks'] =>
  opensTo(
    portsFrom(ports).map(({ number }) => number),
    [...everybody.ipv4, ...everybody.ipv6],
  );

/** True for a failure that shows anything open to everybody. */
export const opensAnything: ControlMapping['breaks'] = ({ evidence }) =>
  Array.isArray(evidence.open) &&
  evidence.open.some((opening: Json) => isToAll(opening, [...everybody.ipv4, ...everybody.ipv6]));

/** The controls on SSH and RDP, by IPv4 and by IPv6: exposed instances show a part of the security groups that are open. */
export const administration = (ipv4: string, ipv6: string): readonly ControlMapping[] => [
  partly(ipv4, opensTo([22, 3389], everybody.ipv4)),
  partly(ipv6, opensTo([22, 3389], everybody.ipv6)),
];

const isOpening = (opening: Json, ports: readonly number[], ranges: readonly string[]): boolean => {
  const { port } = opening as { readonly port?: unknown };
  const isOf =
    typeof port === 'string' && ports.some((number) => port === `${number}` || port.startsWith(`${number} (`));
  return isOf && isToAll(opening, ranges);
};

const isToAll = (opening: Json, ranges: readonly string[]): boolean => {
  const { ranges: open } = opening as { readonly ranges?: unknown };
  return Array.isArray(open) && open.some((range: unknown) => ranges.some((each) => each === range));
};
