import type { Vendor } from './vendor.ts';
import { vendors } from './vendors.generated.ts';

/** Names of credentials with their vendors, made with the first question. */
let named: readonly (readonly [name: string, vendor: Vendor])[] | undefined;

/**
 * The vendor whose credential a name says it is: some of its `secretNames` stands in it as whole words, side by side.
 * @param words of the name, in its order, any case
 */
export function vendorNamed(words: readonly string[]): Vendor | undefined {
  named ??= vendors.flatMap((vendor) => (vendor.secretNames ?? []).map((name) => [` ${name} `, vendor] as const));
  const whole = ` ${words.join(' ').toLowerCase()} `;
  return named.find(([name]) => whole.includes(name))?.[1];
}
