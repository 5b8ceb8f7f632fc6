import { useSearchState } from '../page/useSearchState.js';

export type OutcomeChoice = 'all' | 'done' | 'refused';

export interface AuditFilter {
  outcome: OutcomeChoice;
  setOutcome: (outcome: OutcomeChoice) => void;
  action: string;
  setAction: (action: string) => void;
  filtered: boolean;
  /** As the route takes it. */
  query: { outcome?: 'done' | 'refused'; action?: string };
}

export function useAuditFilter(): AuditFilter {
  const [outcomeText, setOutcome] = useSearchState('outcome');
  const [action, setAction] = useSearchState('action');
  const outcome = outcomeText === 'done' || outcomeText === 'refused' ? outcomeText : 'all';
  return {
    outcome,
    setOutcome: (next) => setOutcome(next === 'all' ? null : next),
    action: action ?? '',
    setAction,
    filtered: outcome !== 'all' || action !== null,
    query: { ...(outcome === 'all' ? {} : { outcome }), ...(action === null ? {} : { action }) },
  };
}
