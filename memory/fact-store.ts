/**
 * Where facts are kept. Every read takes the owner's id, and there is no other read. One contract suite runs over
 * every implementation: the one in RAM, SQLite and PostgreSQL.
 */
import type { VisitorId } from '../protocol/ids.js';
import type { Fact } from './fact.js';
import type { Ranked } from './ranking/ranked.js';
import type { FactChange } from './reconcile/fact-change.js';

export interface OwnedFacts {
  facts: Fact[];
  /** Grows with every writing; a writing that was planned on an older one is refused. */
  revision: number;
}

export interface MemoryWrite {
  /** The message whose words are written: a second writing of it changes nothing. */
  messageId: string;
  conversationId: string | null;
  at: number;
  /** What the changes were planned on. */
  revision: number;
  changes: FactChange[];
  /** Vectors of the facts that are added or reworded, by fact id, where the embedder answered. */
  vectors: ReadonlyMap<string, Float32Array>;
  /** The embedder's identity as one word (`embedderKey`), null where there are no vectors. */
  embedder: string | null;
}

/** What one message changed, as it is kept for the margin and for undo. */
export interface Writing {
  messageId: string;
  conversationId: string | null;
  at: number;
  /** Of an erased fact nothing is kept but that it was erased. */
  changes: FactChange[];
  undone: boolean;
  /** A later writing, itself not undone, touched one of the same facts; so this one can no longer be undone. */
  builtOn: boolean;
}

export interface TextQuery {
  /** Words that matter, in lower case, without stop words; none finds nothing. */
  words: readonly string[];
  about: Fact['about'];
  /** Also what is retired: for questions about how things were. */
  history: boolean;
}

/** Milliseconds since 1970-01-01T00:00:00Z, both inclusive. */
export interface TimeSpan {
  from: number;
  to: number;
}

export interface FactStore {
  /** Everything that was not erased, what is retired too; oldest first. */
  load(owner: VisitorId): Promise<OwnedFacts>;
  /** In the order of the ids; an id that is not the owner's is left out. */
  find(owner: VisitorId, ids: readonly string[]): Promise<Fact[]>;
  /**
   * Of the person, not retired, of any of these attributes (a trailing `*` is a prefix); newest first. Expired plans
   * too, here and below: whoever reads asks `stateOf`.
   */
  findByAttribute(owner: VisitorId, attributes: readonly string[], limit: number): Promise<Fact[]>;
  /** Not retired, of the bot or the person, the most important first: for "what do you know of me?". */
  findMostImportant(owner: VisitorId, about: Fact['about'], limit: number): Promise<Fact[]>;
  /** Of the person, what holds, held or happens at some time of the span, retired or not; the latest to begin first. */
  findWithin(owner: VisitorId, span: TimeSpan, limit: number): Promise<Fact[]>;
  /**
   * Of the person, what was so and is retired, but not what never was so (`retracted`); what ended last first.
   * Attributes as in `findByAttribute`: `*` is any.
   */
  findPast(owner: VisitorId, attributes: readonly string[], limit: number): Promise<Fact[]>;
  /** By the database's own full text, best first: of any of the words, whatever their endings. */
  searchText(owner: VisitorId, query: TextQuery, limit: number): Promise<Ranked[]>;
  /**
   * One transaction. A message that was written already is `repeated`, whatever the revision, and even if it was
   * undone. A writing without changes is kept too, so that its message is not read again. An erased fact is gone
   * from everywhere, the writings and their words too.
   */
  apply(owner: VisitorId, write: MemoryWrite): Promise<'applied' | 'repeated' | 'stale'>;
  findWriting(owner: VisitorId, messageId: string): Promise<Writing | undefined>;
  /** Those of a conversation, in the order in which they were applied. */
  listWritings(owner: VisitorId, conversationId: string): Promise<Writing[]>;
  /**
   * Takes back what a message changed (`undoChange`), in one transaction. Whether it may be is the caller's to see
   * (`builtOn`), with the revision that was current then.
   */
  takeBack(owner: VisitorId, undo: TakeBack): Promise<'undone' | 'repeated' | 'unknown' | 'stale'>;
  /** Does not move the revision. */
  noteUse(owner: VisitorId, ids: readonly string[], at: number): Promise<void>;
  /**
   * Leaves nothing that says anything: no fact, no vector, no writing. How many facts there were. The revision grows,
   * for one that stood before must not come again.
   */
  eraseAll(owner: VisitorId): Promise<number>;
}

export interface TakeBack {
  messageId: string;
  revision: number;
}
