import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'prisma',
  name: 'Prisma',
  category: 'database',
  revoke: 'https://console.prisma.io/',
  source: 'https://www.prisma.io/docs/console/features/api-keys',
  kinds: [
    {
      id: 'prisma-api-key',
      title: 'Prisma Postgres or Accelerate API key in a URL',
      identity: 'database-user',
      keywords: ['api_key=eyJ'],
      pattern: /prisma(?:\+postgres)?:\/\/[a-z0-9.-]{4,100}\/\?api_key=(eyJ[A-Za-z0-9_-]{10,600}(?:\.[A-Za-z0-9_-]{10,1200}){0,2})/,
      anchor: 'window',
      reach: 1400,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'prisma-api-key': {
    match: [
      `DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key=⟦eyJhbGciOi${fake.base64url(20)}.eyJ0ZW5h${fake.base64url(100)}.${fake.base64url(43)}⟧"`,
      `url: prisma+postgres://db.prisma-data.net/?api_key=⟦eyJhbGciOi${fake.base64url(20)}.eyJ0ZW5h${fake.base64url(100)}.${fake.base64url(43)}⟧`,
    ],
    ignore: ['DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key=your_api_key"', 'https://example.com/?api_key=eyJ'],
  },
});
