/**
 * Keys and tokens: by the prefixes that their issuers gave them, so that they can be found; JSON web tokens;
 * private keys; and anything random enough, where a word near by says that it is a key.
 */
import { contextWords } from '../recogniser.js';
import type { Recogniser, Sighting } from '../recogniser.js';
import type { TextView } from '../text-views.js';

/** Issuer by issuer. Lengths are the least that an issuer uses. */
const PREFIXED = [
  /sk-(?:proj-|svcacct-|ant-(?:api\d{2}-)?|or-v1-)?[\w-]{20,200}/, // OpenAI, Anthropic, OpenRouter
  /gh[pousr]_[A-Za-z\d]{36,255}|github_pat_\w{22,255}/,
  /glpat-[\w-]{20,64}/,
  /(?:AKIA|ASIA)[A-Z\d]{16}/, // AWS
  /AIza[\w-]{35}/, // Google
  /ya29\.[\w-]{20,400}/, // Google OAuth
  /xox[abeoprs]-[A-Za-z\d-]{10,200}/, // Slack
  /[rs]k_(?:live|test)_[A-Za-z\d]{16,200}/, // Stripe
  /SG\.[\w-]{22}\.[\w-]{43}/, // SendGrid
  /hf_[A-Za-z\d]{30,64}/, // Hugging Face
  /npm_[A-Za-z\d]{36}/,
  /pypi-[\w-]{50,300}/,
  /dop_v1_[\da-f]{64}/, // DigitalOcean
  /\d{8,10}:AA[\w-]{33}/, // Telegram bots
  /parley_[\w-]{32,128}/,
].map(({ source }) => source);
const API_KEY = new RegExp(`(?<![\\w-])(?:${PREFIXED.join('|')})(?![\\w-])`, 'g');
const BEARER = /(?<=\b[Bb]earer\s{1,3})[\w.~+/-]{20,500}={0,2}/g;
const JSON_WEB_TOKEN = /(?<![\w-])eyJ[\w-]{10,2000}\.[\w-]{10,4000}\.[\w-]{5,1000}(?![\w-])/g;
const ANY_TOKEN = /(?<![\w+/=.-])[A-Za-z\d+/_=-]{20,128}(?![\w+/=-])/g;
const BEGIN_PRIVATE_KEY = /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
const END_PRIVATE_KEY = /-----END (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;
const RANDOM_BITS_A_CHARACTER = 3.5;

export const apiKey: Recogniser = {
  type: 'API_KEY',
  views: ['plain'],
  context: contextWords(
    'key',
    'token',
    'secret',
    'password',
    'api',
    'apikey',
    'api_key',
    'credential',
    'credentials',
    'bearer',
    'access',
  ),
  *look({ text }: TextView): Iterable<Sighting> {
    for (const match of text.matchAll(API_KEY)) yield sighting(match, 0.95);
    for (const match of text.matchAll(BEARER)) yield sighting(match, 0.7);
    for (const match of text.matchAll(ANY_TOKEN)) {
      if (isRandom(match[0])) yield sighting(match, 0.15);
    }
  },
};

export const jsonWebToken: Recogniser = {
  type: 'JWT',
  views: ['plain'],
  context: undefined,
  *look({ text }: TextView): Iterable<Sighting> {
    for (const match of text.matchAll(JSON_WEB_TOKEN)) yield sighting(match, 0.97);
  },
};

export const privateKey: Recogniser = {
  type: 'PRIVATE_KEY',
  views: ['plain'],
  context: undefined,
  *look({ text }: TextView): Iterable<Sighting> {
    const ends = [...text.matchAll(END_PRIVATE_KEY)].map((match) => match.index + match[0].length);
    let next = 0;
    let covered = 0;
    for (const match of text.matchAll(BEGIN_PRIVATE_KEY)) {
      if (match.index < covered) continue;
      while (next < ends.length && (ends[next] ?? 0) <= match.index) next += 1;
      // A key that was cut off is a key to the end of the text.
      const end = ends[next] ?? text.length;
      covered = end;
      yield { start: match.index, end, score: 1, value: text.slice(match.index, end) };
    }
  },
};

function sighting(match: RegExpExecArray, score: number): Sighting {
  return { start: match.index, end: match.index + match[0].length, score, value: match[0] };
}

function isRandom(token: string): boolean {
  if (!/\d/.test(token) || !/[A-Za-z]/.test(token)) return false;
  const counts = new Map<string, number>();
  for (const character of token) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / token.length) * Math.log2(count / token.length);
  return bits > RANDOM_BITS_A_CHARACTER;
}
