import type { TokenBudgets } from '../../../protocol/console/voices.js';
import { readWhole } from '../words/read-whole.js';

export const BUDGET_NAMES = [
  'day',
  'month',
  'visitorDay',
  'visitorMonth',
] as const satisfies readonly (keyof TokenBudgets)[];
export type BudgetName = (typeof BUDGET_NAMES)[number];
export type BudgetDraft = Record<BudgetName, string>;
export const MOST_TOKENS = 1_000_000_000_000;

export function budgetDraftOf(budgets: TokenBudgets): BudgetDraft {
  const text = (value: number | null) => (value === null ? '' : String(value));
  return {
    day: text(budgets.day),
    month: text(budgets.month),
    visitorDay: text(budgets.visitorDay),
    visitorMonth: text(budgets.visitorMonth),
  };
}

/** Empty is no limit (null); undefined is what cannot be read. */
export function readBudget(text: string): number | null | undefined {
  return text.trim() === '' ? null : readWhole(text, MOST_TOKENS);
}

/** Undefined while one of them cannot be read. */
export function readBudgets(draft: BudgetDraft): TokenBudgets | undefined {
  const [day, month, visitorDay, visitorMonth] = BUDGET_NAMES.map((name) => readBudget(draft[name]));
  if (day === undefined || month === undefined) return undefined;
  if (visitorDay === undefined || visitorMonth === undefined) return undefined;
  return { day, month, visitorDay, visitorMonth };
}
