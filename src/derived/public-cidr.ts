// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
const broadest = { ipv4: 8, ipv6: 32 };

/** The family of a range or an address. */
export const familyOf = (text: string): 'ipv4' | 'ipv6' => (text.includes(':') ? 'ipv6' : 'ipv4');

/**
 * True for a range so broad that it stands for the public: broader than /8 (IPv4) or /32 (IPv6), where AWS itself draws
 * the line. Halves and quarters of the whole are as open as the whole.
 */
export const isPublicCidr = (range: string): boolean => {
  const [address = '', prefix = ''] = range.split('/');
  return /^\d+$/.test(prefix) && !isLocal(address) && Number(prefix) < broadest[familyOf(address)];
};

/** True for an IPv6 address that no route of the internet leads to: unique local, link-local. */
export const isLocal = (address: string): boolean => /^f(?:[cd][\da-f]{2}|e[89ab][\da-f]):/i.test(address);
