/**
 * A plan as text. From each move's set comes a phrase none of whose sentences was said in this conversation:
 * first from a template that was never used, then in another wording of one that was. When a set is used up, the
 * reply says so with a count, which no earlier reply can have had.
 */
import { IN_ORDER, PHRASES } from './phrases/phrase-bank.js';
import type { PhraseSet } from './phrases/phrase-bank.js';
import type { Plan, Slots } from './plan.js';
import type { SaidBefore } from './said-before.js';
import { shuffle } from './seeded-random.js';

export interface Realisation {
  said: SaidBefore;
  random: () => number;
}

export function realise(plan: Plan, { said, random }: Realisation): string {
  const spoken: string[] = [];
  for (const { from, orElse, isOptional } of plan.moves) {
    const [choice] = [from, ...(orElse === undefined ? [] : [orElse])]
      .map((set) => choosePhrase(set, plan.slots, { said, random }))
      .filter((phrase) => phrase !== undefined);
    const phrase = choice ?? (isOptional ? undefined : sayNothingIsLeft(plan.slots, { said, random }));
    if (phrase === undefined) continue;
    said.add(phrase);
    spoken.push(phrase);
  }
  return spoken.join(' ');
}

function choosePhrase(from: PhraseSet, slots: Slots, { said, random }: Realisation): string | undefined {
  const templates = PHRASES[from].map((template) => expand(template, slots));
  const inTurn = IN_ORDER.has(from) ? templates : shuffle(templates, random);
  const unused = inTurn.filter((wordings) => !wordings.some((wording) => said.has(wording)));
  for (const wordings of [...unused, ...inTurn]) {
    const fresh = shuffle(wordings, random).find((wording) => !said.has(wording));
    if (fresh !== undefined) return fresh;
  }
  return undefined;
}

/** Each of these phrases is one sentence with its count in it, so the next count is always free. */
function sayNothingIsLeft(slots: Slots, realisation: Realisation): string {
  for (let answers = realisation.said.answers + 1; ; answers += 1) {
    const choice = choosePhrase('nothing-left', { ...slots, count: String(answers) }, realisation);
    if (choice !== undefined) return choice;
  }
}

/** Every wording of a template: `(a|b)` stands for either, `{slot}` for what the plan says. */
export function expand(template: string, slots: Slots): string[] {
  const choice = /\(([^()]*\|[^()]*)\)/.exec(template);
  if (choice?.[1] === undefined) return [fillSlots(template, slots)];
  const before = template.slice(0, choice.index);
  const after = template.slice(choice.index + choice[0].length);
  return choice[1].split('|').flatMap((option) => expand(before + option + after, slots));
}

function fillSlots(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (_whole, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`A phrase asks for {${slot}}, which the plan does not give.`);
    return value;
  });
}
