/**
 * Passwords that everybody knows: those that products ship with and that their documentation starts from, by user, and the
 * first ones of every published list of common passwords. Facts of the vendors' own documentation.
 */
const ofAnybody: ReadonlySet<string> = new Set(
  `password passw0rd p@ssw0rd p@ssword pa55word passwd pass password1 password12 password123 password1234 passw0rd1 p@ssw0rd1 p@ssw0rd123
  mypassword mypass mysecretpassword mysecret my_password my-password secretpassword secret s3cret supersecret supersecretpassword topsecret
  admin admin1 admin12 admin123 admin1234 admin12345 admin@123 adminadmin adminpass adminpassword administrator root root123 rootpass rootroot
  rootpassword toor test test1 test123 test1234 test12345 testtest testing testpass testpassword dev devpassword user userpass guest default demo
  demo123 welcome welcome1 welcome123 letmein qwerty qwerty123 abc123 abcd1234 iloveyou master monkey dragon hunter2 000000 111111 123123 123321
  1234 12345 123456 1234567 12345678 123456789 1234567890 654321 666666 changeit postgres postgrespassword mysql mariadb redis mongo mongodb
  rabbitmq minio minioadmin minio123 elastic kibana grafana neo4j cassandra oracle wordpress bitnami vagrant jenkins sonar keycloak`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a template says where somebody was to put a password; in a file that is used, it is the password. */
const toBeChanged =
  /^(?:please[-_ ]?)?(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this))(?:[-_ ]?(?:please|now|later|asap|in[-_ ]?prod(?:uction)?))?[\d!.]{0,4}$/i;

const vendorDefaults: Readonly<Record<string, readonly string[]>> = {
  admin: [
    'admin',
    'admin123',
    'password',
    'changeme',
    'geoserver',
    'prom-operator',
    'harbor12345',
    'default',
    'activemq',
    'vagrant',
    'opensearch',
  ],
  administrator: ['administrator', 'password', 'admin'],
  root: ['root', 'toor', 'password', 'mysql', 'example', 'rootpassword', 'calvin', 'vagrant'],
  postgres: ['postgres', 'password', 'mysecretpassword', 'example'],
  mysql: ['mysql', 'password'],
  guest: ['guest'],
  user: ['user', 'password', 'bitnami'],
  minio: ['minio123', 'minio', 'miniosecret'],
  minioadmin: ['minioadmin'],
  elastic: ['changeme', 'elastic'],
  kibana: ['changeme', 'kibana'],
  neo4j: ['neo4j', 'password', 'test'],
  sa: ['', 'sa', 'yourstrong(!)password', 'yourstrong!passw0rd', 'password123'],
  system: ['manager', 'oracle', 'system'],
  sys: ['change_on_install', 'oracle'],
  scott: ['tiger'],
  tomcat: ['tomcat', 's3cret'],
  rabbitmq: ['rabbitmq'],
  cassandra: ['cassandra'],
  grafana: ['grafana'],
  vagrant: ['vagrant'],
  oracle: ['oracle'],
  pi: ['raspberry'],
  ubuntu: ['ubuntu'],
  nexus: ['admin123'],
  airflow: ['airflow'],
  keycloak: ['keycloak', 'password'],
  mongo: ['mongo', 'example'],
  wordpress: ['wordpress'],
  karaf: ['karaf'],
  jboss: ['jboss'],
  zabbix: ['zabbix'],
};

/**
 * Whether the password is one that a vendor ships with or that its documentation starts from: `postgres`/`postgres`,
 * `guest`/`guest`, `changeit`.
 * @param user account name where known; without one only passwords count that are defaults of any account
 */
export function isDefaultPassword(user: string | undefined, value: string): boolean {
  const password = value.toLowerCase();
  if (ofAnybody.has(password)) return true;
  if (password === 'changeme') return true;
  if (user === undefined) return false;
  const account = user.toLowerCase();
  if (account.length > 2 && account === password) return true;
  return Object.hasOwn(vendorDefaults, account) && vendorDefaults[account]!.includes(password);
}

/** Whether a value is a call for a password that nobody has followed: `changeme`, `CHANGE_ME`, `please-change-this`. */
export function isToBeChanged(value: string): boolean {
  return value.length <= 40 && toBeChanged.test(value);
}

const knownSecrets: ReadonlySet<string> = new Set(
  'secret secret123 s3cr3t supersecret topsecret mysecret mysecretkey secretkey secret_key masterkey password keyboardcat changeit'.split(
    ' ',
  ),
);

/** Whether a value is a secret or key that manuals begin with; where it is in use, everybody knows it. */
export function isKnownSecret(value: string): boolean {
  return knownSecrets.has(value.toLowerCase());
}
