/**
 * What of the claims of a message may be written. A sensitive one (health, faith, money, …) only where the person
 * wished it remembered; else it is offered and kept nowhere. What only repeats, corrects or ends something that is
 * kept already, for it was wished once, is written.
 */
import type { Claim } from './claim.js';
import type { Fact } from './fact.js';
import { isSensitive } from './fact.js';
import { isSameMeaning } from './reconcile/meaning-words.js';

export interface SortedClaims {
  written: Claim[];
  offered: Claim[];
}

export function sortClaims(claims: readonly Claim[], known: readonly Fact[]): SortedClaims {
  const written: Claim[] = [];
  const offered: Claim[] = [];
  for (const claim of claims) {
    if (!isSensitive(claim) || claim.wished || isOfKept(claim, known)) written.push(claim);
    else if (claim.act === 'tell' || claim.act === 'correct') offered.push(claim);
  }
  return { written, offered };
}

function isOfKept(claim: Claim, known: readonly Fact[]): boolean {
  const kept = known.filter(
    ({ attribute, subject }) => attribute === claim.attribute && subject === claim.subject,
  );
  switch (claim.act) {
    case 'tell':
      return kept.some(({ value }) => isSameMeaning(value, claim.value));
    case 'correct':
      return kept.some(({ value }) => claim.insteadOf === null || isSameMeaning(value, claim.insteadOf));
    case 'end':
    case 'deny':
      return kept.some(({ value }) => claim.value === '' || isSameMeaning(value, claim.value));
    case 'forget':
      return true;
  }
}
