const services: { readonly [engine: string]: string } = {
  docdb: 'Amazon DocumentDB',
  neptune: 'Amazon Neptune',
  'aurora-mysql': 'Aurora MySQL',
  'aurora-postgresql': 'Aurora PostgreSQL',
};

/** An engine as people call it: the calls of RDS also answer for Neptune and DocumentDB. */
export const engineName = (engine: string): string => services[engine] ?? `RDS ${engine}`;
