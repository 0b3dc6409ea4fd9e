import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'telegram',
  name: 'Telegram',
  category: 'chat',
  revoke: 'https://t.me/BotFather',
  source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  kinds: [
    {
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      identity: 'bot',
      keywords: [':aa', 'tgram://'],
      pattern: /[0-9]{5,16}:A[\w-]{33,34}|(?<=tgram:\/\/)[0-9]{5,16}:[\w-]{34,36}/,
      anchor: 'window',
      reach: 64,
    },
    {
      id: 'telegram-bot-url',
      title: 'Telegram bot token in a URL',
      identity: 'bot',
      keywords: ['api.telegram.org/'],
      pattern: /api\.telegram\.org\/(?:file\/)?(bot[0-9]{8,12}:[\w-]{35})/,
    },
    {
      id: 'telegram-named-bot-token',
      title: 'Telegram bot token (named)',
      identity: 'bot',
      keywords: ['telegram', 'tgram'],
      value: /[0-9]{5,16}:[A-Za-z0-9_-]{34,36}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'telegram-bot-token': {
    match: [`TOKEN=⟦${fake.digits(9)}:AA${fake.base64url(32)}x⟧`, `const id = '⟦${fake.digits(10)}:AA${fake.base64url(32)}x⟧';`],
    ignore: [
      `id = ${fake.digits(3)}:AA${fake.base64url(32)}x`,
      `id = ${fake.digits(10)}:AA${fake.base64url(12)}`,
      `id = ${fake.digits(10)}:bb${fake.base64url(32)}x`,
    ],
  },
  'telegram-bot-url': {
    match: [
      `https://api.telegram.org/⟦bot${fake.digits(10)}:AA${fake.base64url(32)}x⟧/getMe`,
      `"https://api.telegram.org/file/⟦bot${fake.digits(9)}:AA${fake.base64url(32)}x⟧/a.png"`,
    ],
    ignore: [
      `https://api.telegram.org/bot${fake.digits(10)}/getMe`,
      `https://api.example.org/bot${fake.digits(10)}:AA${fake.base64url(33)}`,
    ],
  },
  'telegram-named-bot-token': {
    match: [
      `TELEGRAM_BOT_TOKEN=⟦${fake.digits(10)}:h${fake.base64url(34)}⟧`,
      `"telegram_bot_token": "⟦${fake.digits(10)}:h${fake.base64url(34)}⟧"`,
      `const telegramBotToken = '⟦${fake.digits(10)}:h${fake.base64url(34)}⟧';`,
    ],
    ignore: [
      `TELEGRAM_BOT_TOKEN=${fake.digits(1)}:h${fake.base64url(5)}`,
      `SAMPLE_SETTING=${fake.digits(10)}:h${fake.base64url(34)}`,
      'telegram_bot_token: your-value-here',
    ],
  },
});
