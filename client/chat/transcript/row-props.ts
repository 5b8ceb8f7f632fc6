import type { MessageId } from '../../../protocol/ids.js';
import type { BranchMessage } from '../session/branches.js';

/** Flat, so that a memoised row sees at a glance that nothing of it changed. */
export interface RowProps extends BranchMessage {
  /** The last of the branch. */
  last: boolean;
  /** What follows has no notes of its own: long ones may reach down beside it. */
  roomBelow: boolean;
}

/** Where a message stands on the page, for what leads to it. */
export function rowId(messageId: MessageId): string {
  return `message-${messageId}`;
}
