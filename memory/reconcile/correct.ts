/**
 * What was never so gives way to what is: also in the other facts that call somebody by the wrong name. "It's Max, not
 * Mac" puts right "You have a dog called Mac." and "Mac is three."
 */
import type { Claim } from '../claim.js';
import type { Fact } from '../fact.js';
import { findBeing, goesBy, nameIn, namesBeing } from './beings.js';
import { isSameMeaning, isWithin, meaningKey, meaningWords } from './meaning-words.js';
import { meantBy } from './matching.js';
import { asNaming, replace, tell } from './tell.js';
import type { WorkingFacts } from './working-facts.js';

export function correct(said: Claim, work: WorkingFacts): void {
  const { claim } = asNaming(said, work);
  const wrong = findWrong(claim, work);
  if (wrong === undefined) return tell(claim, work);
  const swap = swapOf(claim.insteadOf ?? wrong.value, claim.value);
  if (isSameMeaning(claim.value, wrong.value) && claim.validFrom === wrong.validFrom) {
    return work.confirm(wrong, work.sourcesOf(claim));
  }
  const misnamed = findMisnamed(wrong, swap, work);
  const known = work
    .about(claim)
    .find((fact) => fact.id !== wrong.id && isSameMeaning(fact.value, claim.value));
  if (known === undefined) {
    replace([wrong], wordAnew(claim, wrong, swap), { because: 'retracted', work });
  } else {
    work.confirm(known, work.sourcesOf(claim));
    work.retire(wrong, { because: 'retracted', by: known.id });
  }
  for (const fact of misnamed) {
    replace([fact], { ...claim, ...swapped(fact, swap) }, { because: 'retracted', work });
  }
}

interface Swap {
  from: string;
  to: string;
}

/** Of "dog called Mac" and "dog called Max" only the names. */
function swapOf(wrong: string, right: string): Swap {
  const [from, to] = [nameIn(wrong), nameIn(right)];
  return from === undefined || to === undefined ? { from: wrong, to: right } : { from, to };
}

/** What said it; of what has no such value, the last of its kind. */
function findWrong(claim: Claim, work: WorkingFacts): Fact | undefined {
  const current = work.current().filter((fact) => !work.isOfThisMessage(fact));
  if (claim.insteadOf === null) {
    const rivals = new Set(work.about(claim).map(({ id }) => id));
    return current.filter(({ id }) => rivals.has(id)).at(-1);
  }
  const value = claim.insteadOf;
  const meant = meantBy({ ...claim, value }, current, work);
  const exact = (facts: readonly Fact[]) => facts.filter((fact) => isSameMeaning(fact.value, value)).at(-1);
  // The extractor may not have known what "it" is; a fact with that very value is.
  return exact(meant) ?? meant.at(-1) ?? exact(current);
}

/** In the words of the fact that was wrong, where these say more than the correction does. */
function wordAnew(claim: Claim, wrong: Fact, swap: Swap): Claim {
  const { subject, attribute, kind, text, value } = swapped(wrong, swap);
  const isOfIt = attribute === claim.attribute;
  const saysAll = isWithin(meaningWords(claim.text), meaningWords(text));
  if (!isOfIt) return { ...claim, subject, attribute, kind, text, value };
  return saysAll && text !== wrong.text ? { ...claim, text, value } : claim;
}

/** Those that call the same one by the wrong name. */
function findMisnamed(wrong: Fact, { from }: Swap, work: WorkingFacts): Fact[] {
  if (!namesBeing(wrong) || nameIn(from) === undefined) return [];
  const beings = work.beings();
  const namesakes = beings.filter(({ fact, key }) => fact.id !== wrong.id && key === meaningKey(from));
  return work.current().filter((fact) => {
    if (fact.id === wrong.id || namesakes.some((being) => being.fact.id === fact.id)) return false;
    if (goesBy(fact.subject, from)) return findBeing(beings, fact.subject)?.fact.id === wrong.id;
    return namesakes.length === 0 && wordOf(from).test(fact.text);
  });
}

function swapped(
  { subject, attribute, kind, text, value, validFrom, validTo, importance }: Fact,
  { from, to }: Swap,
) {
  const swap = (words: string): string => words.replace(wordOf(from), () => to);
  return {
    subject: goesBy(subject, from) ? to : subject,
    attribute,
    kind,
    text: swap(text),
    value: swap(value),
    validFrom,
    validTo,
    importance,
  };
}

function wordOf(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}
