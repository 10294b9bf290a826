import type { Ingress } from '../../../resources/security-group/fields.ts';

/** A port that the internet has no business with. */
export interface Port {
  readonly number: number;
  readonly protocol: 'tcp' | 'udp';
  /** What usually listens there; null where nobody said. */
  readonly name: string | null;
}

const shape = /^(\d{1,5})(?:\/(tcp|udp))?(?:\s+(\S.*))?$/;

/** Ports as the options write them: `22 SSH`, `11211/udp Memcached`, `8443`. Throws for anything else. */
export const portsFrom = (written: readonly string[]): readonly Port[] => written.map(portFrom);

const portFrom = (text: string): Port => {
  const [, number, protocol = 'tcp', name] = shape.exec(text.trim()) ?? [];
  if (number === undefined || Number(number) > 65_535) {
    throw new Error(`"${text}" is no port: write "22 SSH" or "11211/udp Memcached"`);
  }
  return { number: Number(number), protocol: protocol as Port['protocol'], name: name ?? null };
};

/** A port without its name: `22`, `11211/udp`. */
export const portNumber = ({ number, protocol }: Port): string =>
  protocol === 'tcp' ? `${number}` : `${number}/${protocol}`;

/** A port as people read it: `22 (SSH)`. */
export const portLabel = (port: Port): string =>
  port.name === null ? portNumber(port) : `${portNumber(port)} (${port.name})`;

const numbers = { tcp: '6', udp: '17' };

/** True where a rule of a security group is about this port; `-1` is every protocol on every port. */
export const isAbout = ({ protocol, ports }: Ingress, port: Port): boolean => {
  if (protocol === '-1') return true;
  if (protocol !== port.protocol && protocol !== numbers[port.protocol]) return false;
  return ports === null || (ports.from <= port.number && port.number <= ports.to);
};
