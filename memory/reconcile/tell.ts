/**
 * What a claim that something is so does to what is known. In this order: the same is confirmed; a vaguer saying only
 * confirms the finer one; a finer one takes the place of the vaguer; a new value of what has one value takes the
 * place of the old; the opposite does; else it stands beside the others.
 */
import { holdsOne } from '../attributes.js';
import type { Claim } from '../claim.js';
import { newFact, type Fact, type FactSource, type Retirement } from '../fact.js';
import { findBeing, nameIn, namesBeing } from './beings.js';
import { areSame, isSameMeaning, isWithin, meaningWords } from './meaning-words.js';
import { toldOf } from './matching.js';
import { findSamePlan } from './plans.js';
import type { WorkingFacts } from './working-facts.js';

/** Of these the finer does not say the vaguer: who likes green tea need not like tea. */
const NOT_IMPLIED: ReadonlySet<string> = new Set(['like', 'dislike', 'opinion', 'diet', 'allergy', 'note']);
const OPPOSITES: Readonly<Record<string, string>> = { like: 'dislike', dislike: 'like' };

export function tell(told: Claim, work: WorkingFacts): void {
  const { claim, being } = asNaming(told, work);
  const sources = work.sourcesOf(claim);
  if (isOver(claim, work)) {
    if (!isKnownPast(claim, work)) work.add({ ...factOf(claim, work), retired: endedAt(work) });
    return;
  }
  const rivals = work.about(claim);
  const known = rivals.find((fact) => saysAtLeast(fact, claim));
  if (known !== undefined) return work.confirm(known, sources);
  if (isLate(claim, rivals, work)) return addAsPast(claim, rivals, work);
  const plan = claim.attribute === 'plan' ? findSamePlan(claim, rivals) : undefined;
  if (plan !== undefined) return void replace([plan.fact], plan.claim, { because: plan.because, work });
  const vaguer = rivals.filter((fact) => isRefinedBy(fact, claim));
  if (vaguer.length > 0) return void replace(vaguer, claim, { because: 'refined', work });
  const others = rivals.filter((fact) => !work.isOfThisMessage(fact));
  if (holdsOne(claim.attribute) && others.length > 0) {
    // With a former partner goes what was told of them.
    const gone = others.flatMap((fact) => toldOf(fact, work)).filter((fact) => !work.isOfThisMessage(fact));
    const { id } = replace(others, claim, { because: 'superseded', work });
    return gone.forEach((fact) => work.retire(fact, { because: 'ended', by: id }));
  }
  // "The dog is called Max", of one that was called otherwise.
  if (being !== undefined && nameIn(being.value) !== undefined) {
    return void replace([being], claim, { because: 'superseded', work });
  }
  const opposite = findOpposite(claim, work);
  replace(opposite === undefined ? [] : [opposite], claim, { because: 'superseded', work });
}

export interface Replacing {
  because: Retirement['because'];
  work: WorkingFacts;
}

/** Adds the claim as a fact, in the place of the others where there are any. The newest of them is what it supersedes. */
export function replace(others: readonly Fact[], claim: Claim, { because, work }: Replacing): Fact {
  const [first, ...more] = [...others].sort((a, b) => b.recordedAt - a.recordedAt);
  const fact = factOf(claim, work);
  if (first === undefined) {
    makeRoom(fact, work);
    return work.add(fact);
  }
  const carriesOn = because === 'refined' || because === 'retracted';
  work.add({ ...fact, ...(carriesOn ? lineage(fact, first) : {}), supersedes: first.id });
  const start = fact.validFrom ?? work.occasion.message.at;
  for (const old of [first, ...more]) {
    work.retire(
      old,
      { because: old === first ? because : merged(because), by: fact.id },
      because === 'superseded' && old.kind !== 'plan' ? earlier(old.validTo, start) : old.validTo,
    );
  }
  return fact;
}

export function factOf(claim: Claim, work: WorkingFacts): Fact {
  const { message, newId } = work.occasion;
  const { text, kind, subject, attribute, value, trust, importance, validFrom, validTo } = claim;
  return newFact(
    {
      id: newId(),
      about: 'person',
      text,
      kind,
      subject,
      attribute,
      value,
      sources: work.sourcesOf(claim),
      trust,
      importance,
      validFrom,
      validTo,
    },
    message,
  );
}

/** A fact is as sure as the least sure of what it stands on. */
function lineage(fact: Fact, old: Fact): Partial<Fact> {
  const said = new Set(fact.sources.map(({ messageId }) => messageId));
  const sources: FactSource[] = [
    ...old.sources.filter(({ messageId }) => !said.has(messageId)),
    ...fact.sources,
  ];
  return {
    sources,
    trust: Math.min(fact.trust, old.trust),
    importance: Math.max(fact.importance, old.importance),
    validFrom: fact.validFrom ?? old.validFrom,
    validTo: fact.validTo ?? (fact.validFrom === null ? old.validTo : null),
  };
}

function merged(because: Retirement['because']): Retirement['because'] {
  return because === 'refined' ? 'merged' : because;
}

function earlier(a: number | null, b: number): number {
  return a === null ? b : Math.min(a, b);
}

/** "Your dog is called Max", where a dog is known, says which pet it is. */
export function asNaming(claim: Claim, work: WorkingFacts): { claim: Claim; being?: Fact } {
  if (claim.attribute !== 'name' || claim.subject === 'self') return { claim };
  const being = findBeing(work.beings(), claim.subject)?.fact;
  if (being === undefined || !namesBeing(being)) return { claim };
  const { subject, attribute, kind } = being;
  return { claim: { ...claim, subject, attribute, kind }, being };
}

/** The fact says all of the claim. */
function saysAtLeast(fact: Fact, claim: Claim): boolean {
  if (!agreeInTime(fact, claim)) return false;
  const [known, said] = [meaningWords(fact.value), meaningWords(claim.value)];
  if (areSame(known, said) || isSameBeing(fact, claim)) return !isFiner(claim, fact);
  if (namesBeing(claim))
    return nameIn(claim.value) === undefined && isWithin(said, meaningWords(`${fact.text} ${fact.value}`));
  if (NOT_IMPLIED.has(claim.attribute)) return false;
  return isWithin(said, known) && (claim.attribute !== 'plan' || claim.validFrom === null);
}

/** The claim says all of the fact, and more. */
function isRefinedBy(fact: Fact, claim: Claim): boolean {
  if (!agreeInTime(fact, claim)) return false;
  const [known, said] = [meaningWords(fact.value), meaningWords(claim.value)];
  if (areSame(known, said) || isSameBeing(fact, claim)) return isFiner(claim, fact);
  if (namesBeing(claim))
    return nameIn(fact.value) === undefined && isWithin(known, meaningWords(`${claim.text} ${claim.value}`));
  return !NOT_IMPLIED.has(claim.attribute) && isWithin(known, said);
}

/** "Max" and "dog called Max", but not "cat called Max". */
function isSameBeing(fact: Fact, claim: Claim): boolean {
  const [known, said] = [nameIn(fact.value), nameIn(claim.value)];
  if (!namesBeing(claim) || known === undefined || said === undefined) return false;
  const [whole, other] = [meaningWords(fact.value), meaningWords(claim.value)];
  return isSameMeaning(known, said) && (isWithin(whole, other) || isWithin(other, whole));
}

/** Of the same value: it has every word of the other's text, and another, or a time that the other has not. */
function isFiner(claim: Claim, fact: Fact): boolean {
  if (isOnDays(claim) && claim.validFrom !== null && isNarrower(claim, fact)) return true;
  const [said, known] = [meaningWords(claim.text), meaningWords(fact.text)];
  const isDated = fact.validFrom === null && claim.validFrom !== null;
  return isWithin(known, said) && (said.size > known.size || isDated);
}

function isNarrower(claim: Claim, fact: Fact): boolean {
  const widthOf = ({ validFrom, validTo }: Pick<Fact, 'validFrom' | 'validTo'>): number =>
    validFrom === null || validTo === null ? Infinity : validTo - validFrom;
  return widthOf(claim) < widthOf(fact);
}

function isOnDays({ attribute }: Pick<Claim, 'attribute'>): boolean {
  return attribute === 'event' || attribute === 'plan';
}

/** Things that happen on days of their own are others on other days. */
function agreeInTime(fact: Fact, claim: Claim): boolean {
  if (!isOnDays(claim)) return true;
  if (fact.validFrom === null || claim.validFrom === null) return true;
  return (
    fact.validFrom <= (claim.validTo ?? claim.validFrom) &&
    claim.validFrom <= (fact.validTo ?? fact.validFrom)
  );
}

function findOpposite(claim: Claim, work: WorkingFacts): Fact | undefined {
  const attribute = OPPOSITES[claim.attribute];
  if (attribute === undefined) return undefined;
  return work
    .about({ subject: claim.subject, attribute })
    .find((fact) => isSameMeaning(fact.value, claim.value) && !work.isOfThisMessage(fact));
}

/** "I lived in Berlin until 2019": told as something that was. */
function isOver({ attribute, validTo }: Claim, { occasion }: WorkingFacts): boolean {
  return !isOnDays({ attribute }) && validTo !== null && validTo < occasion.message.at;
}

export function isKnownPast(claim: Claim, work: WorkingFacts): boolean {
  return work
    .all()
    .some(
      (fact) =>
        fact.attribute === claim.attribute &&
        work.isSameSubject(fact.subject, claim.subject) &&
        isSameMeaning(fact.value, claim.value),
    );
}

function endedAt({ occasion }: WorkingFacts): Retirement {
  return { at: occasion.message.at, because: 'ended', by: null };
}

/** An older message than the one that what is known comes from: read late, it is not news. */
function isLate(claim: Claim, rivals: readonly Fact[], { occasion }: WorkingFacts): boolean {
  return (
    holdsOne(claim.attribute) &&
    rivals.some(({ sources }) => sources.every(({ at }) => at > occasion.message.at))
  );
}

function addAsPast(claim: Claim, rivals: readonly Fact[], work: WorkingFacts): void {
  const [next] = [...rivals].sort((a, b) => a.recordedAt - b.recordedAt);
  const by = next?.id ?? null;
  const validTo = next?.validFrom ?? next?.recordedAt ?? claim.validTo;
  const retired: Retirement = { at: work.occasion.message.at, because: 'superseded', by };
  work.add({ ...factOf(claim, work), validTo, retired });
}

/** At the cap the least important makes room: the least used of those, then the oldest. */
function makeRoom(fact: Fact, work: WorkingFacts): void {
  const held = work.current();
  if (held.length < work.occasion.capacity) return;
  const [least] = held
    .filter(({ trust }) => trust < 1)
    .sort((a, b) => a.importance - b.importance || a.uses - b.uses || a.recordedAt - b.recordedAt);
  if (least !== undefined) work.retire(least, { because: 'superseded', by: fact.id });
}
