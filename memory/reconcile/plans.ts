/** Whether a plan that is told is one that is known, put on another day ("the trip moved to May"). */
import type { Claim } from '../claim.js';
import type { Fact, Retirement } from '../fact.js';
import { areSame, isWithin, meaningWords } from './meaning-words.js';

export interface SamePlan {
  fact: Fact;
  /** What it says of the plan now; with the finer value of both. */
  claim: Claim;
  because: Retirement['because'];
}

const MOVED =
  /\b(?:moved|now|instead|postponed|rescheduled|delayed|brought forward|put off|put back|changed)\b/i;

export function findSamePlan(claim: Claim, known: readonly Fact[]): SamePlan | undefined {
  const said = meaningWords(claim.value);
  const newestFirst = [...known].reverse();
  const same = newestFirst.find((fact) => areSame(meaningWords(fact.value), said));
  if (same !== undefined)
    return { fact: same, claim, because: isDatedAnew(claim, same) ? 'superseded' : 'refined' };
  const isTheKnownOne = claim.act === 'correct' || MOVED.test(claim.text) || /^your\b/i.test(claim.text);
  const finer = newestFirst.find((fact) => isWithin(said, meaningWords(fact.value)));
  if (finer !== undefined && (isTheKnownOne || !isDatedAnew(claim, finer))) {
    const text = claim.text.replace(claim.value, finer.value);
    return { fact: finer, claim: { ...claim, text, value: finer.value }, because: 'superseded' };
  }
  const vaguer = newestFirst.find((fact) => isWithin(meaningWords(fact.value), said));
  if (vaguer === undefined || (isDatedAnew(claim, vaguer) && !isTheKnownOne)) return undefined;
  return { fact: vaguer, claim, because: isDatedAnew(claim, vaguer) ? 'superseded' : 'refined' };
}

/** Both have a time, and they do not overlap. */
function isDatedAnew(claim: Claim, fact: Fact): boolean {
  if (claim.validFrom === null || fact.validFrom === null) return false;
  return (
    claim.validFrom > (fact.validTo ?? fact.validFrom) || (claim.validTo ?? claim.validFrom) < fact.validFrom
  );
}
