import type { Platform } from '../platform.ts';

/** Rails configuration, read through ERB. https://guides.rubyonrails.org/configuring.html */
const platform: Platform = {
  id: 'rails',
  title: 'Rails',
  formats: ['yaml'],
  paths: [
    '**/config/database.y*ml',
    '**/config/secrets.y*ml',
    '**/config/cable.y*ml',
    '**/config/storage.y*ml',
    '**/config/mongoid.y*ml',
    '**/config/redis.y*ml',
  ],
};
export default platform;
