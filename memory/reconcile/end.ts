/** What is over, was never so, or is to be forgotten. */
import type { Claim } from '../claim.js';
import type { Fact } from '../fact.js';
import { namesBeing } from './beings.js';
import { meantBy, toldOf } from './matching.js';
import { factOf, isKnownPast } from './tell.js';
import type { WorkingFacts } from './working-facts.js';

/** Of a being, what is told of it ends with it: of a dog that died nothing is current. */
export function end(claim: Claim, work: WorkingFacts): void {
  const { at } = work.occasion.message;
  const because = claim.act === 'deny' ? 'retracted' : 'ended';
  const meant = withBeing(claim, work).filter((fact) => !work.isOfThisMessage(fact));
  for (const fact of meant.flatMap((one) => [one, ...toldOf(one, work)])) {
    const stillHolds = work.current().some(({ id }) => id === fact.id);
    if (stillHolds)
      work.retire(fact, { because, by: null }, Math.min(fact.validTo ?? at, claim.validTo ?? at));
  }
  // "I no longer live in Berlin", "I don't have a car", of which nothing was known: that it is not so is.
  const isNews = meant.length === 0 && claim.value !== '' && claim.attribute !== '';
  if (!isNews || claim.attribute === 'plan' || isKnownPast(claim, work)) return;
  work.add({
    ...factOf(claim, work),
    validTo: claim.validTo ?? at,
    retired: { at, because, by: null },
  });
}

/** What nobody may see again: retired facts as well, and what these took the place of. */
export function forget(claim: Claim, work: WorkingFacts): void {
  const everything = claim.subject === 'self' && claim.attribute === '' && claim.value === '';
  const meant = everything ? work.all() : withBeing(claim, work);
  const doomed = new Map<string, Fact>();
  const doom = (fact: Fact): void => {
    if (doomed.has(fact.id)) return;
    doomed.set(fact.id, fact);
    for (const older of work.all()) {
      if (older.id === fact.supersedes || older.retired?.by === fact.id) doom(older);
    }
    for (const told of toldOf(fact, work)) doom(told);
  };
  meant.forEach(doom);
  for (const factId of doomed.keys()) work.make({ type: 'erase', factId });
}

/** Of somebody as a whole, the fact that the person has them too. */
function withBeing(claim: Claim, work: WorkingFacts): Fact[] {
  const pool = claim.act === 'forget' ? work.all() : work.current();
  const meant = meantBy(claim, pool, work);
  if (claim.subject === 'self' || claim.attribute !== '' || claim.value !== '') return meant;
  const having = pool.filter(
    (fact) => namesBeing(fact) && work.isSameSubject(fact.value, claim.subject) && !meant.includes(fact),
  );
  return [...having, ...meant];
}
