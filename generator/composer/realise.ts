/**
 * A plan as text. From each move's set comes a phrase none of whose sentences was said in this conversation:
 * first from a template that was never used, then in another wording of one that was. When everything that a plan
 * needs was said, the next plan is tried; the last resort says so with a count, which no earlier reply can have had.
 */
import { IN_ORDER, PHRASES } from './phrases/phrase-bank.js';
import type { Move, Plan, Slots } from './plan.js';
import type { SaidBefore } from './said-before.js';
import { shuffle } from './seeded-random.js';

export interface Realisation {
  said: SaidBefore;
  random: () => number;
}

/** Undefined where a move that the plan cannot do without has nothing left to say. */
export function realise(plan: Plan, realisation: Realisation): string | undefined {
  const spoken: string[] = [];
  for (const { from, orElse, isOptional } of plan.moves) {
    const phrase = [from, ...(orElse === undefined ? [] : [orElse])]
      .map((set) => choosePhrase(set, { slots: plan.slots, spoken, ...realisation }))
      .find((choice) => choice !== undefined);
    if (phrase !== undefined) spoken.push(phrase);
    else if (!isOptional) return undefined;
  }
  return spoken.length === 0 ? undefined : spoken.join(' ');
}

interface Choice extends Realisation {
  slots: Slots;
  /** Said already in this very reply. */
  spoken: readonly string[];
}

function choosePhrase(from: Move['from'], { slots, said, random, spoken }: Choice): string | undefined {
  const isTaken = (text: string) => said.has(text) || spoken.includes(text);
  const templates = (typeof from === 'string' ? PHRASES[from] : from).map((template) =>
    expand(template, slots),
  );
  const inTurn = typeof from === 'string' && IN_ORDER.has(from) ? templates : shuffle(templates, random);
  const unused = inTurn.filter((wordings) => !wordings.some(isTaken));
  for (const wordings of [...unused, ...inTurn]) {
    const fresh = shuffle(wordings, random).find((wording) => !isTaken(wording));
    if (fresh !== undefined) return fresh;
  }
  return undefined;
}

/** Each of these phrases is one sentence with its count in it, so the next count is always free. */
export function sayNothingIsLeft(realisation: Realisation): string {
  for (let answers = realisation.said.answers + 1; ; answers += 1) {
    const choice = choosePhrase('nothing-left', {
      slots: { count: String(answers) },
      spoken: [],
      ...realisation,
    });
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
