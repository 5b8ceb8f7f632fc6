/**
 * A turn as the page follows it. `reduceTurn` is given the turn's events in any state of the line: it applies each
 * exactly once and in order, ignores repeats, and where one is missing it applies nothing further and says so by
 * `behind`, until the missing ones have come.
 */
import type { RunningTurn } from '../../../protocol/chat-events.js';
import type { Message } from '../../../protocol/conversation.js';
import type { TurnState } from '../../../protocol/stages.js';
import type { NumberedTurnEvent, TurnEvent, WireTurnEvent } from '../../../protocol/turn-events.js';

type DataOf<T extends TurnEvent['type']> = Extract<TurnEvent, { type: T }>['data'];

export interface LiveTurn extends Omit<RunningTurn, 'turn'> {
  lastSeq: number;
  behind: boolean;
  state: TurnState;
  text: string;
  stages: readonly DataOf<'stage'>[];
  sources: readonly DataOf<'source'>[];
  notices: readonly DataOf<'notice'>[];
  /** Its place in the model's queue, until its first words. */
  queuePlace: number | null;
  error: DataOf<'error'> | null;
}

export function beginTurn({
  turnId,
  conversationId,
  questionId,
  answerId,
}: Omit<RunningTurn, 'turn'>): LiveTurn {
  return {
    ...{ turnId, conversationId, questionId, answerId },
    ...{ lastSeq: 0, behind: false, state: 'running', text: '' },
    ...{ stages: [], sources: [], notices: [], queuePlace: null, error: null },
  };
}

export function reduceTurn(turn: LiveTurn, event: NumberedTurnEvent): LiveTurn {
  if (turn.state !== 'running' || event.seq <= turn.lastSeq) return turn;
  if (event.seq > turn.lastSeq + 1) return turn.behind ? turn : { ...turn, behind: true };
  return { ...turn, ...applyEvent(turn, event), lastSeq: event.seq, behind: false };
}

function applyEvent(turn: LiveTurn, event: TurnEvent): Partial<LiveTurn> {
  switch (event.type) {
    case 'stage':
      return { stages: [...turn.stages, event.data] };
    case 'delta':
      return { text: turn.text + event.data, queuePlace: null };
    case 'source':
      return { sources: [...turn.sources, event.data] };
    case 'notice':
      // Said while it lasts and no longer: the next one replaces it, and nothing of it is kept.
      if (event.data.kind === 'waiting') return { queuePlace: event.data.position ?? null };
      return { notices: [...turn.notices, event.data] };
    case 'end':
      return { state: event.data.state };
    case 'error':
      return { state: 'failed', error: event.data };
  }
}

/** The answer as it stands once its turn has ended. */
export function settleAnswer(answer: Message, turn: LiveTurn): Message {
  return {
    ...answer,
    text: turn.text,
    state: turn.state,
    annotations: {
      sources: [...turn.sources],
      notices: [...turn.notices],
      ...(turn.error ? { error: turn.error } : {}),
    },
  };
}

export function readWireEvent([, seq, type, data]: WireTurnEvent): NumberedTurnEvent {
  // The pair of type and data is what the server's schema ties together.
  return { seq, type, data } as NumberedTurnEvent;
}
