// S3 Control puts the account's id before the host, and nothing on a plain machine resolves 123456789012.localhost.
import dns from 'node:dns';

const { lookup } = dns;

dns.lookup = (host, ...rest) => lookup(host.endsWith('.localhost') ? '127.0.0.1' : host, ...rest);
