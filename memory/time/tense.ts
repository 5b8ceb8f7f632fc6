import type { Lean } from './span.js';

const FUTURE =
  /\b(?:will|shall|won't|going to|gonna|plan(?:ning)? (?:to|on)|about to|hope to|hoping to|want to|would like to|intend to|looking forward|have to|need to|must|should|can't wait|booked|due|let's|upcoming|i'm|we're|am i|are we)\b|\b\p{L}+'ll\b|\b(?:am|is|are|i'm|he's|she's|we're|they're) (?:\p{L}+ )?\p{L}+ing\b/iu;
const PAST =
  /\b(?:was|were|did|didn't|had|went|got|came|saw|met|ate|bought|made|took|began|started|left|won|lost|broke|flew|drove|ran|read|told|said|felt|found|gave|knew|moved|used to|ago|have been|has been|i've|we've)\b|\b(?!need|feed|seed|speed|breed|embed|indeed|exceed|proceed|booked|excited|married|interested|supposed|scheduled|tired|bored|wed)\p{L}{2,}ed\b/iu;

/** Which way the verbs point. Where both or none do, the nearest time is meant. */
export function leanOf(text: string): Lean {
  const plain = text.replace(/[’‘]/gu, "'");
  const isFuture = FUTURE.test(plain);
  const isPast = PAST.test(plain);
  if (isPast === isFuture) return isPast ? 'nearest' : 'future';
  return isPast ? 'past' : 'future';
}
