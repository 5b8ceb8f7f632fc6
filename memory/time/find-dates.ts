/**
 * The times that a text names, as whole days where it was said. Rules of our own read first (date-rules.ts); what they
 * took is blanked, and chrono-node reads the rest. Then "since", "until", "from … to …" stretch what was found.
 */
import { firstMoment, lastMoment, FIRST_DAY, LAST_DAY, todayOf } from './calendar.js';
import type { DateRule } from './date-rules.js';
import { DATE_RULES } from './date-rules.js';
import type { ExplicitOptions, PlacedSpan } from './explicit-dates.js';
import { findExplicitDates } from './explicit-dates.js';
import type { DateContext, FoundDate } from './found-date.js';
import type { Lean, Span, Standpoint } from './span.js';
import { leanOf } from './tense.js';

export interface DateOptions extends DateContext {
  /** Where nothing says so: "on Friday". Without it, the tense of the text decides. */
  lean?: Lean;
  order?: ExplicitOptions['order'];
}

interface Placed extends PlacedSpan {
  /** Reads it again from another standpoint: "to Friday" after "from Monday". */
  again: (standpoint: Standpoint) => Span | undefined;
}

export function findDates(text: string, options: DateOptions): FoundDate[] {
  const standpoint: ExplicitOptions = {
    today: todayOf(options),
    lean: options.lean ?? leanOf(text),
    order: options.order ?? 'day first',
  };
  const plain = plainText(text);
  const placed = findByRules(plain, standpoint);
  const rest = findExplicitDates(blanked(plain, placed), standpoint).map((span) => ({
    ...span,
    again: () => span,
  }));
  const all = [...placed, ...rest].sort((a, b) => a.start - b.start);
  return joined(opened(ranged(all, plain, standpoint), plain, standpoint), plain).map((span) =>
    toFoundDate(text, span, options),
  );
}

/** Of the same length, so that places stay. */
function plainText(text: string): string {
  return text.replace(/[\s\u00a0]/gu, ' ').replace(/[’‘`´]/gu, "'");
}

function findByRules(text: string, standpoint: ExplicitOptions): Placed[] {
  const found: Placed[] = [];
  for (const rule of DATE_RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0] === '' || found.some((other) => start < other.end && other.start < end)) continue;
      const again = (from: Standpoint): Span | undefined => readBy(rule, match, from);
      const span = again({ ...standpoint, lean: leanBefore(text.slice(0, start)) ?? standpoint.lean });
      if (span !== undefined) found.push({ ...span, start, end, again });
    }
  }
  return found;
}

function readBy(rule: DateRule, match: RegExpMatchArray, standpoint: Standpoint): Span | undefined {
  return rule.read(match.groups ?? {}, standpoint);
}

/** "Since May" is the last one, "until May" the next. */
function leanBefore(before: string): Lean | undefined {
  if (/\bsince (?:the )?$/iu.test(before)) return 'past';
  if (/\b(?:by|come) (?:the )?$/iu.test(before)) return 'future';
  return undefined;
}

function blanked(text: string, spans: readonly PlacedSpan[]): string {
  let rest = text;
  for (const { start, end } of spans) {
    rest = rest.slice(0, start) + '\u0001'.repeat(end - start) + rest.slice(end);
  }
  return rest;
}

/** "From May to July", "between 2015 and 2018". */
function ranged(spans: readonly Placed[], text: string, standpoint: Standpoint): Placed[] {
  const out: Placed[] = [];
  for (const span of spans) {
    const before = out.at(-1);
    if (before === undefined || !isRange(before, span, text)) {
      out.push(span);
      continue;
    }
    const later =
      span.last >= before.first
        ? span
        : (span.again({ ...standpoint, today: before.last, lean: 'future' }) ?? span);
    if (later.last < before.first) out.push(span);
    else out[out.length - 1] = { ...before, last: later.last, end: span.end, unit: 'open' };
  }
  return out;
}

function isRange(a: PlacedSpan, b: PlacedSpan, text: string): boolean {
  const between = text.slice(a.end, b.start).trim().toLowerCase();
  if (/^(?:(?:up )?to|until|till|through|-|–|—)(?: the)?$/u.test(between)) return true;
  return between === 'and' && /\bbetween (?:the )?$/iu.test(text.slice(0, a.start));
}

/** "Since 2019" goes on until now; "until May" has gone on from now, or from ever. */
function opened(spans: readonly Placed[], text: string, { today }: Standpoint): Placed[] {
  return spans.map((span) => {
    const word = /\b(?<word>since|from|until|till|by|before|after)(?: the)? $/iu
      .exec(text.slice(0, span.start))
      ?.groups?.['word']?.toLowerCase();
    switch (word) {
      case 'since':
        return span.first <= today ? { ...span, last: today, unit: 'open' } : span;
      case 'from':
        return span.unit === 'open' ? span : { ...span, last: LAST_DAY, unit: 'open' };
      case 'until':
      case 'till':
      case 'by':
        return { ...span, first: span.last < today ? FIRST_DAY : today, unit: 'open' };
      case 'before':
        return { ...span, first: FIRST_DAY, last: span.first - 1, unit: 'open' };
      case 'after':
        return { ...span, first: span.last + 1, last: LAST_DAY, unit: 'open' };
      default:
        return span;
    }
  });
}

/** "Next Friday, 4 December" and "Christmas Eve this year" are one time: the narrower, if it lies in the other. */
function joined(spans: readonly Placed[], text: string): Placed[] {
  const out: Placed[] = [];
  for (const span of spans) {
    const before = out.at(-1);
    const isBeside =
      before !== undefined && /^,? ?(?:(?:the|on|in|of) )?$/u.test(text.slice(before.end, span.start));
    if (before === undefined || !isBeside) out.push(span);
    else if (contains(before, span)) out[out.length - 1] = { ...span, start: before.start };
    else if (contains(span, before)) out[out.length - 1] = { ...before, end: span.end };
    else out.push(span);
  }
  return out;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function toFoundDate(text: string, { start, end, ...span }: Placed, context: DateContext): FoundDate {
  const from = firstMoment(span.first, context.utcOffsetMinutes);
  const to = lastMoment(span.last, context.utcOffsetMinutes);
  return {
    start,
    end,
    words: text.slice(start, end),
    from,
    to,
    unit: span.unit,
    tense: to < context.at ? 'past' : from > context.at ? 'future' : 'present',
  };
}
