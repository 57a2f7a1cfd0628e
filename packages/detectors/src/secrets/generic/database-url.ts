import type { SecretDetector } from '../secret-detector.ts';
import { sample } from '../sample.ts';
import { urlPasswordCheck } from '../url-credentials.ts';

const schemes =
  'postgres|postgresql|mysql|mysqlx|mariadb|mongodb|redis|rediss|amqp|amqps|mssql|sqlserver|oracle|clickhouse|cockroachdb|cassandra|neo4j|bolt|couchdb|influxdb|memcached|kafka|nats|mqtt|mqtts|ldap|ldaps|db2|snowflake|redshift|libsql|surrealdb|elasticsearch|rabbitmq|vertica|presto|trino';

const detectors: readonly SecretDetector[] = [
  {
    id: 'database-url',
    title: 'database URL with a password',
    why: 'Reads and changes the database from wherever it can be reached.',
    remedy: 'change the password of the database user, then take the URL out of the code.',
    references: [
      'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
      'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    ],
    severity: 'critical',
    specificity: 'format',
    keywords: [
      'postgres',
      'mysql',
      'mariadb',
      'mongodb',
      'redis',
      'amqp',
      'sqlserver',
      'mssql',
      'oracle',
      'clickhouse',
      'cockroachdb',
      'cassandra',
      'neo4j',
      'bolt:',
      'couchdb',
      'influxdb',
      'memcached',
      'kafka',
      'nats:',
      'mqtt',
      'ldap',
      'db2:',
      'snowflake:',
      'redshift',
      'libsql',
      'surrealdb',
      'elasticsearch',
      'rabbitmq',
      'vertica',
      'presto',
      'trino',
    ],
    keywordCase: 'any',
    anchor: 'authority',
    pattern: String.raw`(?<![0-9A-Za-z])(?:jdbc:)?(?:${schemes})(?:[+][a-z0-9]{1,12}){0,2}:(?:[a-z]{2,12}:)?//([^\s:/@"'\x60<>]{0,128}):([^\s"'\x60<>\\,;]{1,256})@([0-9A-Za-z._${'$'}{}\[\]-]{1,200}(?::[0-9]{1,5})?)(?:/[0-9A-Za-z._-]{0,64})?`,
    flags: 'i',
    window: { before: 16, after: 640 },
    validate: urlPasswordCheck,
    publicPrefix: { through: '://' },
    checked: { date: '2026-11-22', source: 'RFC 3986 and the documentation of the databases' },
    examples: {
      match: [
        () => `DATABASE_URL=postgres://app:${sample('base62', 14)}@db.prod.acme.io:5432/app`,
        () => `mongodb+srv://svc:${sample('base62', 16)}@cluster0.ab1cd.mongodb.net/app`,
        () => `mongodb://app:${sample('base62', 12)}@localhost/app`,
        () => `"redis://:${sample('base62', 20)}@cache.acme.io:6379/0"`,
      ],
      ignore: [
        () => 'postgres://user:password@db.acme.io/app',
        () => 'postgres://app:${DB_PASSWORD}@db.acme.io/app',
        () => 'mysql://root:root@127.0.0.1/app',
        () => `postgres://app:${sample('base62', 14)}@db.example.com/app`,
        () => 'postgres://db.acme.io/app',
      ],
    },
  },
];

export default detectors;
