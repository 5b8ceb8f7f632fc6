import type { FactKind } from '../../protocol/memories.js';
import type { Claim } from '../claim.js';

/** A claim as a frame writes it: what the frame does not say is filled in from its attribute and its clause. */
export interface Draft {
  act?: Claim['act'];
  attribute: string;
  value: string;
  /** Without the full stop. */
  text: string;
  subject?: string;
  kind?: FactKind;
  insteadOf?: string;
  from?: number | null;
  to?: number | null;
  importance?: number;
  trust?: number;
  /** Says no more than that there is somebody. */
  isBare?: true;
}
