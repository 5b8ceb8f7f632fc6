import type { Visitor } from '../../protocol/conversation.js';
import type { VisitorId } from '../../protocol/ids.js';

export interface ConsentGiven {
  visitorId: VisitorId;
  research: boolean;
  termsVersion: string;
  at: number;
}

export interface VisitorStore {
  /** Makes the visitor, or records a renewed choice of one who exists. */
  recordConsent(consent: ConsentGiven): Promise<Visitor>;
  find(id: VisitorId): Promise<Visitor | undefined>;
}
