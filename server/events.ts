/**
 * What happens, as the business sees it: one function for each event, which writes the log line and moves the
 * metrics together. None of them throws.
 */
import { AppError } from '../protocol/errors.js';
import type { TurnState } from '../protocol/stages.js';
import type { Logger } from './logger.js';
import { labelsOfTask } from './metrics.js';
import type { Metrics } from './metrics.js';
import type { Turn } from './store/turns.js';
import type { TurnRecord } from './turn-record.js';

export type ConsoleRefusal = 'unauthenticated' | 'role' | 'csrf' | 'sign-in';

export interface Events {
  turnStarted(turn: Turn): void;
  turnFinished(turn: Turn, end: { record: TurnRecord; stored: boolean }): void;
  turnAbandoned(turn: Turn): void;
  /** Somebody has accepted the terms for the first time. */
  visitorArrived(): void;
  connected(): void;
  disconnected(): void;
  /** A client was given an error. What is not expected is logged with its cause. */
  refused(error: unknown, context: Record<string, unknown>): void;
  /** Something of ours failed outside any request. */
  failed(what: string, error: unknown, context?: Record<string, unknown>): void;
  /** Somebody was not let into the console, or not to what they asked for there. */
  consoleRefused(reason: ConsoleRefusal): void;
  warned(what: string, context?: Record<string, unknown>): void;
}

export function createEvents(logger: Logger, metrics: Metrics): Events {
  return {
    turnStarted(turn) {
      metrics.turnsRunning.inc();
      logger.debug({ turnId: turn.id, conversationId: turn.conversationId, kind: turn.kind }, 'turn started');
    },
    turnFinished(turn, { record, stored }) {
      const { trace } = record;
      const state: TurnState | 'lost' = stored ? record.state : 'lost';
      metrics.turnsRunning.dec();
      metrics.turns.inc({ state });
      metrics.turnSeconds.observe({ state }, trace.totalMs / 1000);
      if (trace.firstTextMs !== null) metrics.firstTextSeconds.observe(trace.firstTextMs / 1000);
      for (const { name, outcome, ms } of trace.stages) {
        metrics.stageSeconds.observe({ stage: name, outcome }, ms / 1000);
      }
      for (const call of trace.calls ?? []) {
        if (call.phase !== 'reply') metrics.modelTasks.inc(labelsOfTask(call));
      }
      const line = {
        turnId: turn.id,
        conversationId: turn.conversationId,
        state,
        ms: trace.totalMs,
        firstTextMs: trace.firstTextMs,
        characters: record.text.length,
      };
      if (record.failure) logger.warn({ ...line, err: record.failure }, 'turn failed');
      else logger.info(line, 'turn finished');
    },
    turnAbandoned(turn) {
      metrics.turns.inc({ state: 'interrupted' });
      logger.warn(
        { turnId: turn.id, conversationId: turn.conversationId },
        'closed a turn that nobody ran any more',
      );
    },
    visitorArrived: () => metrics.visitors.inc(),
    connected: () => metrics.connections.inc(),
    disconnected: () => metrics.connections.dec(),
    refused(error, context) {
      const code = error instanceof AppError ? error.code : 'INTERNAL';
      metrics.errors.inc({ code });
      if (code === 'INTERNAL') logger.error({ ...context, err: error }, 'request failed');
      else logger.debug({ ...context, code }, 'request refused');
    },
    failed(what, error, context) {
      logger.error({ ...context, err: error }, what);
    },
    consoleRefused: (reason) => metrics.consoleRefusals.inc({ reason }),
    warned(what, context) {
      logger.warn({ ...context }, what);
    },
  };
}
