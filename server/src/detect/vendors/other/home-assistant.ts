import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'home-assistant',
  name: 'Home Assistant',
  category: 'other',
  revoke: 'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token',
  source: 'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token',
  kinds: [
    {
      id: 'home-assistant-access-token',
      title: 'Home Assistant long-lived access token',
      identity: 'personal-token',
      keywords: ['hass_token', 'hasstoken', 'home_assistant', 'homeassistant', 'ha_token', 'hatoken', 'hass_'],
      value: /eyJ[\w-]{20,60}\.eyJ[\w-]{60,200}\.[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'home-assistant-access-token': {
    match: [
      `HASS_TOKEN=⟦eyJ${fake.alnum(33)}.eyJ${fake.alnum(90)}.${fake.base64url(43)}⟧`,
      `"hass_token": "⟦eyJ${fake.alnum(33)}.eyJ${fake.alnum(90)}.${fake.base64url(43)}⟧"`,
      `const hassToken = '⟦eyJ${fake.alnum(33)}.eyJ${fake.alnum(90)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `HASS_TOKEN=eyJ${fake.alnum(5)}.eyJ${fake.alnum(15)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJ${fake.alnum(33)}.eyJ${fake.alnum(90)}.${fake.base64url(43)}`,
      'hass_token: your-value-here',
    ],
  },
});
