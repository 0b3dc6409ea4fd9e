import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'snowflake',
  name: 'Snowflake',
  category: 'database',
  secretNames: ['snowflake'],
  revoke: 'https://app.snowflake.com/',
  instead: 'Use workload identity federation or key-pair authentication instead of a password.',
  source: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  kinds: [
    {
      id: 'snowflake-programmatic-access-token',
      title: 'Snowflake programmatic access token',
      identity: 'personal-token',
      keywords: ['snowflake'],
      value: /^(?:eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}|[A-Za-z0-9]{100,140})$/,
      name: /token|pat$|key|secret/i,
    },
    {
      id: 'snowflake-password',
      title: 'Snowflake password',
      identity: 'database-user',
      keywords: ['snowflake', 'snowsql'],
      value: /^(?![A-Za-z0-9_.-]{1,60}=$)(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passw|pwd/i,
      pairsWith: ['snowflake-user'],
    },
    {
      id: 'snowflake-user',
      title: 'Snowflake user',
      identity: 'database-user',
      sensitivity: 'identifier',
      keywords: ['snowflake_user', 'snowflakeuser', 'snowflake-user', 'snowsql_user', 'snowflake user'],
      value: /^[A-Za-z][A-Za-z0-9_.@-]{2,63}$/,
      name: /user/i,
      pairsWith: ['snowflake-password'],
    },
    {
      id: 'snowflake-account',
      title: 'Snowflake account',
      identity: 'database-user',
      sensitivity: 'identifier',
      keywords: ['snowflake_account', 'snowflakeaccount', 'snowflake-account', 'snowsql_account'],
      value: /^[A-Za-z0-9]{5,32}[.-][A-Za-z0-9_.-]{2,64}$/,
      name: /account/i,
    },
    {
      id: 'snowflake-account-host',
      title: 'Snowflake account host',
      identity: 'database-user',
      sensitivity: 'identifier',
      keywords: ['.snowflakecomputing.com'],
      pattern: /[A-Za-z0-9][A-Za-z0-9_.-]{1,80}\.snowflakecomputing\.com/,
      anchor: 'window',
      reach: 120,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'snowflake-programmatic-access-token': {
    match: [
      `SNOWFLAKE_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const snowflakeToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `SNOWFLAKE_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'SNOWFLAKE_TOKEN=your-key-here',
    ],
  },
  'snowflake-password': {
    match: [`SNOWFLAKE_PASSWORD=⟦${fake.password(14)}⟧`, `const snowflakePassword = "⟦${fake.password(14)}⟧";`],
    ignore: [`SNOWFLAKE_USER=${fake.password(14)}`, 'SNOWFLAKE_PASSWORD=abc'],
  },
  'snowflake-user': {
    match: ['SNOWFLAKE_USER=⟦ETL_LOADER⟧', 'snowflakeUser = "⟦REPORTS⟧"'],
    ignore: ['SNOWFLAKE_USER=a', 'USER=ETL_LOADER'],
  },
  'snowflake-account': {
    match: ['SNOWFLAKE_ACCOUNT=⟦acmeorg-analytics⟧', 'snowflakeAccount: "⟦xy12345.eu-central-1⟧"'],
    ignore: ['SNOWFLAKE_ACCOUNT=a', 'ACCOUNT=acmeorg-analytics'],
  },
  'snowflake-account-host': {
    match: ['SNOWFLAKE_HOST=⟦xy12345.eu-central-1.snowflakecomputing.com⟧', 'url: https://⟦acmeorg-analytics.snowflakecomputing.com⟧/'],
    ignore: ['host: snowflakecomputing.com', 'host: xy12345.snowflakecomputing.example'],
  },
});
