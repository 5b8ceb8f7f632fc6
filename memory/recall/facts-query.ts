import type { DialogueMessage } from '../../generator/index.js';
import type { VisitorId } from '../../protocol/ids.js';
import type { Fact } from '../fact.js';

export interface FactsQuery {
  owner: VisitorId;
  text: string;
  dialogue: readonly DialogueMessage[];
  at: number;
  utcOffsetMinutes: number;
}

export interface RecalledFact {
  fact: Fact;
  /** 0 to 1. */
  score: number;
}
