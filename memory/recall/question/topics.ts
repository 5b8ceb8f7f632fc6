/**
 * What may matter although nothing is asked of memory: who wants a recipe is served by their diet, who wants a film
 * by what they like. Sparing: only where something is wished for or being done, and only these topics.
 */
import { stem } from '../../../generator/index.js';

interface Topic {
  pattern: RegExp;
  attributes: readonly string[];
  nouns: readonly string[];
}

const WISHES =
  /\b(?:recommend|suggest|recipe|ideas?|what (?:should|could|shall|can) (?:i|we)|help me (?:choose|find|pick|plan|cook|decide)|any (?:tips|good|suggestions)|i (?:want|need|would like|feel like)|i'd like|looking for|i'm (?:cooking|making|hungry|planning)|let's|cooking|(?:find|give|show|pick|choose) (?:me|us))\b/i;

const TOPICS: readonly Topic[] = [
  {
    pattern:
      /\b(?:cook(?:ing)?|recipes?|eat|dinner|lunch|breakfast|supper|meal|restaurant|food|dish|bake|baking|snack|menu|hungry)\b/i,
    attributes: [
      'diet',
      'allergy',
      'favourite food',
      'favourite dish',
      'favourite cuisine',
      'favourite meal',
    ],
    nouns: [],
  },
  {
    pattern: /\b(?:films?|movies?|watch)\b/i,
    attributes: ['favourite *', 'like', 'dislike'],
    nouns: ['film', 'series', 'show'],
  },
  {
    pattern: /\b(?:books?|novels?|read)\b/i,
    attributes: ['favourite *', 'like', 'dislike'],
    nouns: ['book', 'novel', 'author'],
  },
  {
    pattern: /\b(?:music|songs?|bands?|playlist|listen)\b/i,
    attributes: ['favourite *', 'like', 'dislike'],
    nouns: ['music', 'band', 'song', 'singer'],
  },
  { pattern: /\b(?:gift|present) for\b|\bfree time\b|\bhobby\b/i, attributes: ['hobby', 'like'], nouns: [] },
];

export function topicAttributes(text: string): { attributes: string[]; nouns: string[] } {
  const plain = text.replace(/[’‘]/gu, "'");
  const topic = WISHES.test(plain) ? TOPICS.find(({ pattern }) => pattern.test(plain)) : undefined;
  return { attributes: [...(topic?.attributes ?? [])], nouns: (topic?.nouns ?? []).map(stem) };
}
