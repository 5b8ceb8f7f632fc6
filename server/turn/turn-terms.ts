/**
 * What a caller may bring along for one turn: a program that keeps the dialogue itself, or asks for somebody whom
 * it does not name. The order of the turn stays the same; memory that is off is the memory that does nothing.
 */
import type { DialogueMessage, Sampling } from '../../generator/index.js';
import { noMemory } from '../../memory/index.js';
import type { TurnModules } from './turn-modules.js';

export interface TurnTerms {
  /** What was said before, oldest first, in place of what is stored. */
  dialogue: DialogueMessage[];
  /** Joins the persona's own. */
  instructions: string | null;
  /** False: nothing is recalled and nothing is remembered. */
  remembers: boolean;
  sampling: Sampling;
}

/** What the turn is made with: `remembers` is false also in a temporary conversation. */
export function modulesUnder(
  { terms, remembers }: { terms: TurnTerms | undefined; remembers: boolean },
  modules: TurnModules,
): TurnModules {
  if (!terms && remembers) return modules;
  const { persona } = modules;
  const instructions = terms?.instructions ?? null;
  return {
    ...modules,
    ...(remembers ? {} : { memory: noMemory }),
    ...(instructions === null
      ? {}
      : { persona: { ...persona, instructions: `${persona.instructions}\n\n${instructions}` } }),
  };
}
