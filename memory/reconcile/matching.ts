/** Which known facts a claim means that ends, denies, corrects or wishes forgotten. */
import type { Claim } from '../claim.js';
import type { Fact } from '../fact.js';
import { findBeing, namesBeing } from './beings.js';
import { isSameMeaning, isWithin, meaningWords } from './meaning-words.js';
import type { WorkingFacts } from './working-facts.js';

/** What is said of one of these is often said of another: "I no longer play tennis" may end a hobby or a habit. */
const AKIN = [
  ['like', 'hobby', 'habit', 'skill'],
  ['dislike', 'diet'],
  ['job', 'employer', 'workplace'],
  ['study', 'school'],
  ['pet', 'possession'],
  ['partner', 'friend', 'relative', 'household', 'colleague'],
  ['health', 'allergy', 'diet'],
  ['plan', 'event'],
];

export type Meant = Pick<Claim, 'act' | 'subject' | 'attribute' | 'value'>;

/** Of the pool. An empty attribute is every attribute, an empty value every value. */
export function meantBy(claim: Meant, pool: readonly Fact[], work: WorkingFacts): Fact[] {
  const ofSubject = pool.filter((fact) => work.isSameSubject(fact.subject, claim.subject));
  const isFree = claim.attribute === '' || (claim.attribute === 'note' && claim.act === 'forget');
  if (isFree) return ofSubject.filter((fact) => isMeant(claim, fact));
  const exact = ofSubject.filter((fact) => fact.attribute === claim.attribute && isMeant(claim, fact));
  if (exact.length > 0 || claim.value === '') return exact;
  const akin = AKIN.filter((group) => group.includes(claim.attribute)).flat();
  return ofSubject.filter((fact) => akin.includes(fact.attribute) && isMeant(claim, fact));
}

function isMeant({ value }: Meant, fact: Fact): boolean {
  if (value === '' || isSameMeaning(value, fact.value)) return true;
  const [said, known] = [meaningWords(value), meaningWords(fact.value)];
  if (isWithin(said, meaningWords(`${fact.text} ${fact.value}`))) return true;
  // "I sold my old red car", of a car.
  return namesBeing(fact) && isWithin(known, said);
}

/** The facts that have this one, whom the person told of, as their subject. */
export function toldOf(fact: Fact, work: WorkingFacts): Fact[] {
  if (!namesBeing(fact)) return [];
  const beings = work.beings();
  return work
    .current()
    .filter((one) => one.id !== fact.id && findBeing(beings, one.subject)?.fact.id === fact.id);
}
