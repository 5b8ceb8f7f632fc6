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
  /** Vectors of the facts that are added, by fact id, where the embedder answered. */
  vectors: ReadonlyMap<string, Float32Array>;
  /** The embedder's identity as one word (`embedderKey`), null where there are no vectors. */
  embedder: string | null;
}

export interface TextQuery {
  /** Words that matter, in lower case, without stop words; none finds nothing. */
  words: readonly string[];
  about: Fact['about'];
  /** Also what is retired: for questions about how things were. */
  history: boolean;
}

export interface FactStore {
  /** Everything that was not erased, what is retired too; oldest first. */
  load(owner: VisitorId): Promise<OwnedFacts>;
  /** In the order of the ids; an id that is not the owner's is left out. */
  find(owner: VisitorId, ids: readonly string[]): Promise<Fact[]>;
  /** Not retired, of any of these attributes (a trailing `*` is a prefix); newest first. */
  findByAttribute(owner: VisitorId, attributes: readonly string[], limit: number): Promise<Fact[]>;
  /** Not retired, of the bot or the person, the most important first: for "what do you know of me?". */
  findMostImportant(owner: VisitorId, about: Fact['about'], limit: number): Promise<Fact[]>;
  /** By the database's own full text, best first. */
  searchText(owner: VisitorId, query: TextQuery, limit: number): Promise<Ranked[]>;
  /** One transaction. */
  apply(owner: VisitorId, write: MemoryWrite): Promise<'applied' | 'repeated' | 'stale'>;
  noteUse(owner: VisitorId, ids: readonly string[], at: number): Promise<void>;
}
