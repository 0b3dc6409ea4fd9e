/** Keys beside a credential that name its account, without case and marks. */
export const principalNames: readonly string[] = ['username', 'user', 'login', 'clientid', 'accountname', 'email', 'userid', 'uid'];

/** Keys beside a credential that name its host, without case and marks. */
export const systemNames: readonly string[] = ['host', 'hostname', 'server', 'endpoint', 'url', 'address', 'registry'];
