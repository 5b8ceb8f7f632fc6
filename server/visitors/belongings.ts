import type { VisitorId } from '../../protocol/ids.js';
import type { BatchStatement } from '../store/database.js';

/**
 * What one part of Parley keeps of a visitor. Conversations with their messages, turns and traces need no entry;
 * every capability that stores more of a person (memories, feedback, vectors) adds one, so that erasing, linking
 * and downloading know of it.
 */
export interface Belonging {
  /** The key under which it stands in a download. */
  name: string;
  /** Rows, in the transaction that removes the visitor. */
  eraseStatements?(visitorId: VisitorId): BatchStatement[];
  /** Whatever is not rows: files, caches, an index. After the rows are gone; harmless to repeat. */
  erase?(visitorId: VisitorId): Promise<void>;
  /** Gives it to another visitor, in the transaction that moves the conversations. */
  bringStatements?(from: VisitorId, to: VisitorId): BatchStatement[];
  download?: (visitorId: VisitorId) => Promise<unknown>;
}
