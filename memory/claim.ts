import type { FactKind } from '../protocol/memories.js';

/** What a message says of its author, before it is held against what is known already. */
export interface Claim {
  /**
   * `tell`: it is so. `correct`: it is so, and `insteadOf` (where named) never was. `end`: it was so and is over ("I
   * no longer live in Berlin"). `deny`: it is not so ("I don't have a car"). `forget`: the person wishes it forgotten.
   * Of the last three `value` may be empty: everything of that subject and attribute.
   */
  act: 'tell' | 'correct' | 'end' | 'deny' | 'forget';
  /** A sentence to the person: "You have a dog called Max." */
  text: string;
  kind: FactKind;
  subject: string;
  attribute: string;
  value: string;
  /** The value that was wrong: "Mac" in "it's Max, not Mac". */
  insteadOf: string | null;
  validFrom: number | null;
  validTo: number | null;
  trust: number;
  importance: number;
  /** The person asked that it be remembered. */
  wished: boolean;
  /** Ids of the person's messages that say it. */
  sourceMessageIds: string[];
}
