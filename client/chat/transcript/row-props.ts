import type { BranchMessage } from '../session/branches.js';

/** Flat, so that a memoised row sees at a glance that nothing of it changed. */
export interface RowProps extends BranchMessage {
  /** The last of the branch. */
  last: boolean;
}
