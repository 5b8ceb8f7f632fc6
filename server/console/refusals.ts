/**
 * Writes refusals to the audit log without letting whoever is refused fill it: of one address and reason at most
 * ten rows in ten minutes, then one row that says how many more there were.
 */
import type { AuditLog, AuditRecord } from '../audit/audit-log.js';
import type { Clock } from '../clock.js';
import type { ConsoleRefusal, Events } from '../events.js';
import { addressKey } from '../limits/address-key.js';

export interface Refusal {
  reason: ConsoleRefusal;
  action: 'console.refused' | 'operator.sign-in-failed';
  address: string;
  actor?: AuditRecord['actor'];
  subject?: AuditRecord['subject'];
  details?: Record<string, unknown>;
}

interface Window {
  first: Refusal;
  endsAt: number;
  count: number;
}

export interface RefusalParts {
  audit: AuditLog;
  clock: Clock;
  events: Events;
}

export const ANONYMOUS: AuditRecord['actor'] = { kind: 'system', id: 'anonymous' };

const WINDOW_MS = 600_000;
const ROWS = 10;
/** Above it the oldest window ends early. */
const WINDOWS = 2_000;

export class Refusals {
  /** Oldest first: all are equally long. */
  readonly #windows = new Map<string, Window>();
  readonly #parts: RefusalParts;

  constructor(parts: RefusalParts) {
    this.#parts = parts;
  }

  /** Never rejects: the refusal stands even where it cannot be written down. */
  async record(refusal: Refusal): Promise<void> {
    const { clock, events } = this.#parts;
    const { reason, address, action } = refusal;
    events.consoleRefused(reason);
    const now = clock.now();
    await this.#endWindows((window) => window.endsAt <= now);
    const key = `${action} ${reason} ${addressKey(address)}`;
    const window = this.#windows.get(key) ?? { first: refusal, endsAt: now + WINDOW_MS, count: 0 };
    this.#windows.set(key, window);
    window.count += 1;
    if (window.count <= ROWS) {
      await this.#append({
        action,
        actor: refusal.actor ?? ANONYMOUS,
        subject: refusal.subject ?? null,
        outcome: 'refused',
        details: { reason, address, ...refusal.details },
      });
    }
    if (this.#windows.size > WINDOWS) {
      const [oldest] = this.#windows.values();
      await this.#endWindows((each) => each === oldest);
    }
  }

  /** Writes down what is still only counted. */
  close(): Promise<void> {
    return this.#endWindows(() => true);
  }

  async #endWindows(hasEnded: (window: Window) => boolean): Promise<void> {
    const ended: Window[] = [];
    for (const [key, window] of this.#windows) {
      if (!hasEnded(window)) break;
      this.#windows.delete(key);
      ended.push(window);
    }
    for (const { first, count } of ended) {
      if (count <= ROWS) continue;
      await this.#append({
        action: first.action,
        actor: ANONYMOUS,
        outcome: 'refused',
        details: { reason: first.reason, address: first.address, more: count - ROWS },
      });
    }
  }

  async #append(record: AuditRecord): Promise<void> {
    try {
      await this.#parts.audit.append(record);
    } catch (error) {
      this.#parts.events.failed('a refusal could not be written to the audit log', error);
    }
  }
}
