import type { z } from 'zod';
import type { Asking, DialogueMessage, Passage } from '../generator/index.js';
import type { SEARCH_OUTCOMES, SearchDetail } from '../protocol/trace/search.js';

export interface SearchDecision {
  search: boolean;
  /** Standalone; null when not searching. */
  query: string | null;
  reason: string;
  /** How sure the decision is, 0 to 1; null where no score was taken. */
  score: number | null;
  /** False: what is remembered does not matter to this message and stays out of the prompt. */
  memories?: boolean;
}

export type SearchOutcome = (typeof SEARCH_OUTCOMES)[number];

export interface SourcePassage extends Passage {
  url: string;
  score: number;
}

export interface SearchResult {
  outcome: SearchOutcome;
  passages: SourcePassage[];
  providers: z.infer<typeof SearchDetail>['providers'];
}

/** What the bot looks up. */
export interface Search {
  readonly name: string;
  /** False where nothing is installed; the stages are then shown as off. */
  readonly installed: boolean;
  /** From the dialogue, the visitor's last message included, oldest first. */
  decide(dialogue: DialogueMessage[], asking: Asking): Promise<SearchDecision>;
  /** Never throws for what a provider did: a failure is an outcome. Throws the signal's reason when aborted. */
  run(query: string, signal: AbortSignal): Promise<SearchResult>;
}
