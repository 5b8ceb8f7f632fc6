/**
 * Counts that are kept from turn to turn, because most of a prompt was in the one before. Kept by a hash of the
 * text and its length: nothing that anybody wrote stays here. Two texts with one hash would be counted alike, once
 * in about 10^15 pairs of the same length.
 */
import type { CountTokens } from './token-counter.js';

/** Some thousand conversations' worth, 5 MB. */
const KEPT = 50_000;
/** Counting what is shorter is as fast as finding it. */
const SHORT = 24;

export function rememberCounts(count: CountTokens, kept = KEPT): CountTokens {
  const counts = new Map<number, number>();
  return (text) => {
    if (text.length < SHORT) return count(text);
    const key = hash(text);
    const known = counts.get(key);
    if (known !== undefined) return known;
    const counted = count(text);
    if (counts.size >= kept) forgetOldest(counts, kept / 10);
    counts.set(key, counted);
    return counted;
  };
}

function forgetOldest(counts: Map<number, number>, number: number): void {
  let left = number;
  for (const key of counts.keys()) {
    if (left <= 0) return;
    counts.delete(key);
    left -= 1;
  }
}

/** 53 bits of two multiplicative hashes. */
function hash(text: string): number {
  let first = 0x9e3779b1 ^ text.length;
  let second = 0x85ebca6b ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x27d4eb2f);
    first ^= first >>> 15;
    second = Math.imul(second ^ code, 0x165667b1);
    second ^= second >>> 13;
  }
  return (second >>> 11) * 2 ** 32 + (first >>> 0);
}
