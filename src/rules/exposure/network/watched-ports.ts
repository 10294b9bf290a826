import type { Severity } from '../../../model/index.ts';

/** Ports that somebody calls dangerous to open to the internet, who that is, and how much an open one weighs. */
interface WatchedPorts {
  readonly source: string;
  readonly severity: Severity;
  /** As the options write them: `22 SSH`, `11211/udp Memcached`. */
  readonly ports: readonly string[];
}

const securityHub = 'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html';

/** The lists, as they stood in November 2026; a port stands in the first that names it. */
const watchedPorts: readonly WatchedPorts[] = [
  // EC2.53 and EC2.54, which are also what CIS asks of security groups and network ACLs.
  { source: `${securityHub}#ec2-53`, severity: 'high', ports: ['22 SSH', '3389 RDP'] },
  // CIS AWS Foundations 7.0, 6.1.2: CIFS.
  { source: 'https://www.cisecurity.org/benchmark/amazon_web_services', severity: 'high', ports: ['445 SMB'] },
  {
    source: `${securityHub}#ec2-19`,
    severity: 'high',
    ports: [
      '20 FTP',
      '21 FTP',
      '23 Telnet',
      '135 RPC',
      '1433 SQL Server',
      '1434 SQL Server',
      '3306 MySQL',
      '4333 mSQL',
      '5432 PostgreSQL',
      '5500 VNC',
      '5601 Kibana',
      '8888 Jupyter',
      '9200 Elasticsearch',
      '9300 Elasticsearch',
    ],
  },
  // Of the same list, those that people also open on purpose: mail, and web servers while they are written.
  {
    source: `${securityHub}#ec2-19`,
    severity: 'medium',
    ports: [
      '25 SMTP',
      '110 POP3',
      '143 IMAP',
      '3000 development server',
      '5000 development server',
      '8080 web server',
      '8088 web server',
    ],
  },
  // What AWS's lists lack: services that trust their network, on the ports of https://www.iana.org/assignments/service-names-port-numbers
  // or of their own manuals.
  {
    source: 'https://www.iana.org/assignments/service-names-port-numbers',
    severity: 'high',
    ports: [
      '69/udp TFTP',
      '88 Kerberos',
      '111 portmapper',
      '139 SMB',
      '161/udp SNMP',
      '389 LDAP',
      '389/udp LDAP',
      '464 Kerberos',
      '512 rexec',
      '513 rlogin',
      '514 rsh',
      '636 LDAPS',
      '873 rsync',
      '1434/udp SQL Server',
      '1521 Oracle',
      '2049 NFS',
      '2181 ZooKeeper',
      '2375 Docker',
      '2376 Docker',
      '2379 etcd',
      '2380 etcd',
      '2483 Oracle',
      '2484 Oracle',
      '5672 RabbitMQ',
      '5900 VNC',
      '5984 CouchDB',
      '5985 WinRM',
      '5986 WinRM',
      '6379 Redis',
      '6443 Kubernetes',
      '7000 Cassandra',
      '7001 Cassandra',
      '7199 Cassandra',
      '7474 Neo4j',
      '8086 InfluxDB',
      '8500 Consul',
      '9042 Cassandra',
      '9092 Kafka',
      '9160 Cassandra',
      '10250 kubelet',
      '10255 kubelet',
      '11211 Memcached',
      '11211/udp Memcached',
      '15672 RabbitMQ',
      '27017 MongoDB',
      '27018 MongoDB',
      '50070 Hadoop',
    ],
  },
];

/** All of them. */
export const everyWatchedPort: readonly string[] = watchedPorts.flatMap(({ ports }) => ports);

/** Ports of which an open one weighs less than the others. */
export const milderPorts: readonly string[] = watchedPorts
  .filter(({ severity }) => severity === 'medium')
  .flatMap(({ ports }) => ports);

/** The ports that the public is meant to use: Security Hub's EC2.18 allows these two. */
export const publicPorts: readonly string[] = ['80 HTTP', '443 HTTPS'];
