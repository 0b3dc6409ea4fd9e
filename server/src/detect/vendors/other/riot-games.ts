import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'riot-games',
  name: 'Riot Games',
  category: 'other',
  revoke: 'https://developer.riotgames.com/',
  source: 'https://developer.riotgames.com/docs/portal',
  kinds: [
    {
      id: 'riot-games-api-key',
      title: 'Riot Games API key',
      identity: 'api-key',
      keywords: ['RGAPI-'],
      pattern: /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'riot-games-api-key': {
    match: [`export RIOT_GAMES_API_KEY=⟦RGAPI-${fake.uuid()}⟧`, `{"token": "⟦RGAPI-${fake.uuid()}⟧"}`],
    ignore: [`RGAPI-${fake.hex(9)}`, `xRGAPI-${fake.uuid()}`],
  },
});
