/** Base64 in both extension hosts: the browser's has no `Buffer`. */

// `String.fromCharCode` takes its characters as arguments, and those are limited.
const chunk = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
