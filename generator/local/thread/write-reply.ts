/**
 * One reply: read what is new of the prompt, then draw token after token. Nothing can interrupt a step, so the
 * prompt is read in pieces: between two steps the thread hears that it should stop. What was read and said until
 * then stays for the next turn.
 */
import { createSeededRandom } from '../../composer/seeded-random.js';
import type { LoadedModel, Past } from './loaded-model.js';
import type { PrefixCache } from './prefix-cache.js';
import { sampleToken } from './sample-token.js';
import type { Drawing } from './sample-token.js';
import type { ReplyReport, WriteRequest } from '../thread-protocol.js';
import { createStopText, createTokenText } from './token-text.js';

/** Of a prompt, in one step. */
const PIECE = 64;

export interface Writing {
  model: LoadedModel;
  readings: PrefixCache<Past>;
  say: (text: string) => void;
  isStopped: () => boolean;
}

export async function writeReply(request: WriteRequest, writing: Writing): Promise<ReplyReport> {
  const { model, readings, isStopped } = writing;
  const limit = Math.max(model.contextTokens - request.maxTokens, 1);
  const prompt = model.toTokens(request.messages, limit);
  const known = readings.take(prompt);
  const report: ReplyReport = {
    promptTokens: prompt.length,
    readTokens: 0,
    completionTokens: 0,
    reason: 'stopped',
  };
  const read = [...(known?.tokens ?? [])];
  let past = known?.past ?? null;
  let scores: Float32Array | undefined;
  const feed = async (tokens: number[]): Promise<void> => {
    ({ scores, past } = await model.step(tokens, past, read.length));
    read.push(...tokens);
  };
  try {
    while (read.length < prompt.length && !isStopped()) {
      const piece = prompt.slice(read.length, read.length + PIECE);
      await feed(piece);
      report.readTokens += piece.length;
    }
    if (scores === undefined || isStopped()) return report;
    report.reason = await speak(request, writing, {
      nextToken: (drawing) => sampleToken(scores ?? new Float32Array(), read, drawing),
      said: () => void (report.completionTokens += 1),
      feed,
    });
    return report;
  } finally {
    if (past !== null) readings.keep({ tokens: read, past });
  }
}

interface Voice {
  nextToken: (drawing: Drawing) => number;
  said: () => void;
  feed: (tokens: number[]) => Promise<void>;
}

async function speak(
  request: WriteRequest,
  { model, say, isStopped }: Writing,
  { nextToken, said, feed }: Voice,
): Promise<ReplyReport['reason']> {
  const text = createTokenText(model.decode);
  const stops = createStopText(request.stop);
  const show = (piece: string): void => {
    if (piece !== '') say(piece);
  };
  const drawing = drawingOf(request, model);
  let reason: ReplyReport['reason'] = 'length';
  for (let count = 0; count < request.maxTokens; count += 1) {
    const token = nextToken(drawing);
    if (model.isEnd(token)) {
      reason = 'stop';
      break;
    }
    said();
    const { said: piece, isOver } = stops.push(text.push(token));
    show(piece);
    if (isOver) return 'stop';
    await feed([token]);
    if (isStopped()) return 'stopped';
  }
  const { said: last, isOver } = stops.push(text.end());
  show(last + stops.end());
  return isOver ? 'stop' : reason;
}

function drawingOf({ temperature, topP, seed }: WriteRequest, { drawing }: LoadedModel): Drawing {
  return {
    temperature: temperature ?? (drawing.do_sample ? drawing.temperature : 0),
    topP: topP ?? drawing.top_p,
    topK: drawing.top_k,
    repetitionPenalty: drawing.repetition_penalty,
    random: seed === undefined ? Math.random : createSeededRandom(String(seed)),
  };
}
