/** Bitcoin addresses (base58check, bech32 and bech32m) and Ethereum's (EIP-55 where letters of both cases occur). */
import { createHash } from 'node:crypto';
import { bech32, bech32m, createBase58check } from '@scure/base';
import { contextWords } from '../recogniser.js';
import type { Recogniser, Sighting } from '../recogniser.js';
import type { TextView } from '../text-views.js';
import { keccak256 } from './keccak256.js';

const base58check = createBase58check((data: Uint8Array) => createHash('sha256').update(data).digest());

const FORMS: readonly { form: RegExp; score: number; isValid: (address: string) => boolean }[] = [
  {
    form: /(?<![\p{L}\p{N}_])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![\p{L}\p{N}_])/gu,
    score: 0.95,
    isValid: (address) => decodes(() => base58check.decode(address)),
  },
  {
    form: /(?<![\p{L}\p{N}_])(?:bc1[02-9ac-hj-np-z]{11,87}|BC1[02-9AC-HJ-NP-Z]{11,87})(?![\p{L}\p{N}_])/gu,
    score: 0.95,
    isValid: (address) =>
      decodes(() => bech32.decode(address as `${string}1${string}`)) ||
      decodes(() => bech32m.decode(address as `${string}1${string}`)),
  },
  { form: /(?<![\p{L}\p{N}_])0x[\da-fA-F]{40}(?![\p{L}\p{N}_])/gu, score: 0.9, isValid: passesEip55 },
];

export const cryptoWallet: Recogniser = {
  type: 'CRYPTO',
  views: ['plain', 'joined'],
  context: contextWords('wallet', 'btc', 'bitcoin', 'crypto', 'eth', 'ethereum'),
  *look(view: TextView): Iterable<Sighting> {
    for (const { form, score, isValid } of FORMS) {
      for (const match of view.text.matchAll(form)) {
        const value = match[0];
        if (isValid(value)) yield { start: match.index, end: match.index + value.length, score, value };
      }
    }
  },
};

function decodes(decode: () => unknown): boolean {
  try {
    decode();
    return true;
  } catch {
    return false; // the library says "no address" by throwing
  }
}

function passesEip55(address: string): boolean {
  const hex = address.slice(2);
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return true;
  const digest = Buffer.from(keccak256(new TextEncoder().encode(hex.toLowerCase()))).toString('hex');
  return [...hex].every((character, index) => {
    const isHigh = parseInt(digest.charAt(index), 16) > 7;
    return /\d/.test(character) || character === (isHigh ? character.toUpperCase() : character.toLowerCase());
  });
}
