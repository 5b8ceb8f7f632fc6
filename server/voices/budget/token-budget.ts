/**
 * What language models may use in a day and in a month (UTC), in all and for each visitor. Use is counted when a
 * reply has ended and looked at before the next one begins. Nothing is reserved, so replies that run at the same
 * time may pass a limit together by what they use themselves.
 */
import type { VisitorId } from '../../../protocol/ids.js';
import type { TokenBudgets } from '../../../protocol/console/voices.js';
import type { Clock } from '../../clock.js';
import type { Periods, PeriodSums, SumsOfUse, Tokens, TokenUseStore } from '../../store/voices/token-use.js';

export type Limit = keyof TokenBudgets;
export const LIMITS = ['day', 'month', 'visitorDay', 'visitorMonth'] as const satisfies readonly Limit[];

/** A limit has come to so many percent. */
export interface BudgetAlert {
  limit: Limit;
  percent: 80 | 100;
  used: number;
  of: number;
  /** Whose limit it is; undefined for those of all. */
  visitorId: VisitorId | undefined;
}

export const ALERTS_AT = [80, 100] as const;

export interface TokenBudget {
  /** Why no language model may answer this visitor now; undefined while tokens are left. */
  spentFor(visitorId: VisitorId | undefined): Promise<string | undefined>;
  /** The same for everybody, as last known here; at once. */
  spentInAll(): string | undefined;
  /** Never rejects: what was said stands, whether it could be counted or not. */
  count(tokens: Tokens, visitorId: VisitorId | undefined): void;
  use(): Promise<PeriodSums>;
  /** Resolves when all that was counted so far is stored. */
  settled(): Promise<void>;
}

export interface TokenBudgetParts {
  store: TokenUseStore;
  clock: Clock;
  /** Those in force. */
  limits: () => TokenBudgets;
  alert: (alert: BudgetAlert) => void;
  counted: (tokens: Tokens) => void;
  failed: (what: string, error: unknown) => void;
}

const NO_USE: PeriodSums = { day: 0, month: 0 };

export function createTokenBudget(parts: TokenBudgetParts): TokenBudget {
  const { store, clock, limits, alert, counted, failed } = parts;
  const storing = new Set<Promise<void>>();
  let known = { periods: periodsAt(clock.now()), all: NO_USE };

  const settled = async (): Promise<void> => void (await Promise.all(storing));
  const read = async (visitorId?: VisitorId): Promise<SumsOfUse> => {
    await settled();
    const periods = periodsAt(clock.now());
    const sums = await store.read(periods, visitorId);
    known = { periods, all: sums.all };
    return sums;
  };
  const add = async (tokens: Tokens, visitorId: VisitorId | undefined): Promise<void> => {
    const periods = periodsAt(clock.now());
    const sums = await store.add(tokens, periods, visitorId);
    known = { periods, all: sums.all };
    for (const each of crossed(sums, tokens.prompt + tokens.completion, limits())) {
      const isOfOne = each.limit === 'visitorDay' || each.limit === 'visitorMonth';
      alert({ ...each, visitorId: isOfOne ? visitorId : undefined });
    }
  };

  return {
    async spentFor(visitorId) {
      const of = limits();
      if (Object.values(of).every((limit) => limit === null)) return undefined;
      return spentOf(await read(visitorId), of);
    },
    spentInAll() {
      const now = periodsAt(clock.now());
      const all = {
        day: known.periods.day === now.day ? known.all.day : 0,
        month: known.periods.month === now.month ? known.all.month : 0,
      };
      return spentOf({ all, visitor: NO_USE }, limits());
    },
    count(tokens, visitorId) {
      if (tokens.prompt + tokens.completion === 0) return;
      counted(tokens);
      const adding = add(tokens, visitorId)
        .catch((error: unknown) => failed('the tokens of a reply could not be counted', error))
        .finally(() => storing.delete(adding));
      storing.add(adding);
    },
    async use() {
      const { all } = await read();
      return all;
    },
    settled,
  };
}

export function periodsAt(now: number): Periods {
  const day = new Date(now).toISOString().slice(0, 10);
  return { day, month: day.slice(0, 7) };
}

function usedOf({ all, visitor }: SumsOfUse): Record<Limit, number> {
  return { day: all.day, month: all.month, visitorDay: visitor.day, visitorMonth: visitor.month };
}

function spentOf(sums: SumsOfUse, of: TokenBudgets): string | undefined {
  const used = usedOf(sums);
  const limit = LIMITS.find((each) => used[each] >= (of[each] ?? Infinity));
  return limit === undefined ? undefined : `${DESCRIBED[limit]} (${grouped(of[limit] ?? 0)}) are used up.`;
}

const DESCRIBED: Record<Limit, string> = {
  day: 'The tokens of today (UTC) for language models',
  month: 'The tokens of this month (UTC) for language models',
  visitorDay: "This visitor's tokens of today (UTC) for language models",
  visitorMonth: "This visitor's tokens of this month (UTC) for language models",
};

function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

/** The sums after adding, and what was added: whoever lifted a sum over a mark is the only one who did. */
function crossed(
  sums: SumsOfUse,
  added: number,
  of: TokenBudgets,
): Pick<BudgetAlert, 'limit' | 'percent' | 'used' | 'of'>[] {
  const used = usedOf(sums);
  return LIMITS.flatMap((limit) => {
    const most = of[limit];
    if (most === null) return [];
    const after = used[limit];
    return ALERTS_AT.filter((percent) => {
      const mark = (most * percent) / 100;
      return after >= mark && after - added < mark;
    }).map((percent) => ({ limit, percent, used: after, of: most }));
  });
}
