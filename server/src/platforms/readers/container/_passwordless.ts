/** One variable of a container image that turns authentication off. */
interface Switch {
  readonly name: RegExp;
  readonly value: RegExp;
}

const yes = /^(?:true|yes|1|y|on)$/i;

/**
 * Sources: https://hub.docker.com/_/postgres, https://hub.docker.com/_/mysql, https://hub.docker.com/_/mariadb,
 * https://github.com/bitnami/containers (ALLOW_EMPTY_PASSWORD).
 */
const switches: readonly Switch[] = [
  { name: /^POSTGRES_HOST_AUTH_METHOD$/, value: /^trust$/i },
  { name: /^ALLOW_EMPTY_PASSWORD$/, value: yes },
  { name: /^(?:MYSQL|MARIADB)_ALLOW_EMPTY(?:_ROOT)?_PASSWORD$/, value: yes },
  { name: /^(?:REDIS|VALKEY|MEMCACHED|MONGODB|RABBITMQ|ETCD|CASSANDRA)_ALLOW_(?:EMPTY_PASSWORD|NONE_AUTHENTICATION)$/, value: yes },
  { name: /^ALLOW_NONE_AUTHENTICATION$/, value: yes },
];

/** Whether a variable of a container lets everybody in without a password. Linear. */
export function turnsPasswordOff(name: string, value: string): boolean {
  return switches.some((one) => one.name.test(name) && one.value.test(value.trim()));
}
