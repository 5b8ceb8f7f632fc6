/** Random sequences of turn events: any well-formed text, cut anywhere, also in the middle of a surrogate pair. */
import fc from 'fast-check';
import { ERRORS } from '../../protocol/errors.js';
import type { ErrorCode } from '../../protocol/errors.js';
import type { MessageId } from '../../protocol/ids.js';
import { STAGE_NAMES, STAGE_OUTCOMES } from '../../protocol/stages.js';
import type { TurnEvent } from '../../protocol/turn-events.js';

const storable = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll('\u0000', ''));

const stage: fc.Arbitrary<TurnEvent> = fc.record({
  type: fc.constant('stage' as const),
  data: fc.record({
    name: fc.constantFrom(...STAGE_NAMES),
    ms: fc.nat(),
    outcome: fc.constantFrom(...STAGE_OUTCOMES),
  }),
});

const source: fc.Arbitrary<TurnEvent> = fc.record({
  type: fc.constant('source' as const),
  data: fc.record({
    n: fc.integer({ min: 1, max: 9 }),
    title: storable,
    url: fc.webUrl(),
    passage: storable,
  }),
});

const notice: fc.Arbitrary<TurnEvent> = fc.record({
  type: fc.constant('notice' as const),
  data: fc.record({
    kind: fc.constantFrom(
      'blocked-input' as const,
      'blocked-output' as const,
      'degraded' as const,
      'length' as const,
    ),
    text: storable,
    hazards: fc.array(fc.constantFrom('S1', 'S10', 'S11')),
  }),
});

const last: fc.Arbitrary<TurnEvent> = fc.oneof(
  fc.uuid({ version: 7 }).map((id) => ({
    type: 'end' as const,
    data: { state: 'stopped' as const, messageId: id as MessageId },
  })),
  fc.record({
    type: fc.constant('error' as const),
    data: fc.record({
      code: fc.constantFrom(...(Object.keys(ERRORS) as ErrorCode[])),
      message: storable,
      retryable: fc.boolean(),
    }),
  }),
);

/** A text in pieces at random places, empty pieces included. */
const deltas: fc.Arbitrary<TurnEvent[]> = fc
  .tuple(storable, fc.array(fc.nat(60), { maxLength: 8 }))
  .map(([text, cuts]) => {
    const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
    return places.slice(1).map((end, index) => ({ type: 'delta', data: text.slice(places[index], end) }));
  });

export function turnEvents(): fc.Arbitrary<TurnEvent[]> {
  const part = fc.oneof(deltas, fc.array(fc.oneof(stage, source, notice), { maxLength: 3 }));
  return fc.tuple(fc.array(part, { maxLength: 6 }), last).map(([parts, end]) => [...parts.flat(), end]);
}
