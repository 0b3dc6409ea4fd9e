import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wireguard',
  name: 'WireGuard',
  category: 'cdn-dns',
  revoke: 'https://www.wireguard.com/quickstart/',
  source: 'https://www.wireguard.com/protocol/',
  kinds: [
    {
      id: 'wireguard-private-key',
      title: 'WireGuard private key',
      identity: 'encryption-key',
      keywords: ['privatekey', 'private_key', 'wireguard', 'wg_private', 'wg_key'],
      value: /^[A-Za-z0-9+\/]{43}=$/,
      name: /^private_?key$|(?:wireguard|wg)[a-z_.-]{0,24}private/i,
    },
    {
      id: 'wireguard-preshared-key',
      title: 'WireGuard preshared key',
      identity: 'encryption-key',
      keywords: ['presharedkey', 'preshared_key', 'wireguard_preshared'],
      value: /^[A-Za-z0-9+\/]{43}=$/,
      name: /preshared_?key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wireguard-private-key': {
    match: [`[Interface]\nPrivateKey = ⟦${fake.base64(43)}=⟧\nListenPort = 51820`, `WIREGUARD_PRIVATE_KEY=⟦${fake.base64(43)}=⟧`],
    ignore: [`[Peer]\nPublicKey = ${fake.base64(43)}=`, `PrivateKey = ${fake.base64(12)}=`],
  },
  'wireguard-preshared-key': {
    match: [`[Peer]\nPresharedKey = ⟦${fake.base64(43)}=⟧\nAllowedIPs = 10.0.0.2/32`, `WIREGUARD_PRESHARED_KEY=⟦${fake.base64(43)}=⟧`],
    ignore: [`[Peer]\nPublicKey = ${fake.base64(43)}=`, `PresharedKey = ${fake.base64(12)}=`],
  },
});
