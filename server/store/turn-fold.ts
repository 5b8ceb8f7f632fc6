/**
 * A finished turn keeps its events beside the answer without keeping its text twice: each delta becomes the
 * offset in the text (UTF-16) at which it ends, every other event `[type, data]`. The place in the list is the
 * sequence number, which is why a gap is refused. Some four bytes a delta, and not one event is lost by it.
 */
import { z } from 'zod';
import { TurnEvent } from '../../protocol/turn-events.js';
import type { NumberedTurnEvent } from '../../protocol/turn-events.js';

const Fold = z.array(z.union([z.int().nonnegative(), z.tuple([z.string(), z.unknown()])]));

export function foldEvents(events: readonly NumberedTurnEvent[], text: string): string {
  let said = '';
  const fold: z.infer<typeof Fold> = events.map(({ seq, type, data }, index) => {
    if (seq !== index + 1) throw new Error(`a turn's event ${index + 1} is numbered ${seq}`);
    if (type !== 'delta') return [type, data];
    said += data;
    return said.length;
  });
  if (said !== text) throw new Error("a turn's deltas do not make up its answer");
  return JSON.stringify(fold);
}

export function unfoldEvents(folded: string, text: string): NumberedTurnEvent[] {
  let start = 0;
  return Fold.parse(JSON.parse(folded)).map((entry, index) => {
    const seq = index + 1;
    if (typeof entry !== 'number') return { ...TurnEvent.parse({ type: entry[0], data: entry[1] }), seq };
    const data = text.slice(start, entry);
    start = entry;
    return { type: 'delta', data, seq };
  });
}
