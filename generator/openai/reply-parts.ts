/** What the model says, as parts: no thoughts, whole characters, not more than is allowed, a stop at the end. */
import type { GeneratorPart, StopReason } from '../generator.js';
import { onlyThought, saidNothing } from './failures.js';
import type { OpenAiOptions } from './options.js';
import type { Patience } from './patience.js';
import { readReply } from './reply-stream.js';
import type { ReplyBody, ReplyEvent } from './reply-stream.js';
import type { SettingNames } from './setting-names.js';
import { createThinkBlock } from './think-block.js';
import { createWholeCharacters, truncate } from '../whole-characters.js';

/** After its last word a model owes only its usage. */
const AFTER_FINISH_MS = 2_000;

export interface ReplyReading {
  options: OpenAiOptions;
  names: SettingNames;
  /** For an error line. */
  model: string | null;
  patience: Patience;
}

export async function* readParts(
  reply: ReplyBody,
  { options, names, model, patience }: ReplyReading,
): AsyncGenerator<GeneratorPart, void, undefined> {
  const shown = createShownText();
  let left = options.maxReplyCharacters;
  let hasThought = false;
  let reason: StopReason | undefined;
  let usage: GeneratorPart | undefined;
  for await (const event of untilFinished(readReply(reply), patience)) {
    hasThought ||= event.type === 'thinking';
    if (event.type === 'usage') usage = event;
    if (event.type === 'finish') reason = event.reason;
    if (event.type !== 'text' && event.type !== 'finish') continue;
    const text = truncate(event.type === 'text' ? shown.push(event.text) : shown.end(), left);
    if (text !== '') yield { type: 'text', text };
    left -= text.length;
    if (event.type === 'text' && left <= 0) return yield { type: 'stop', reason: 'length' };
  }
  if (left === options.maxReplyCharacters && reason !== 'content-filter') {
    hasThought ||= shown.hasThought();
    const say = hasThought && reason === 'length' ? onlyThought : saidNothing;
    throw say(model ?? '', names);
  }
  if (usage !== undefined) yield usage;
  yield { type: 'stop', reason: reason ?? 'stop' };
}

function createShownText() {
  const thoughts = createThinkBlock();
  const characters = createWholeCharacters();
  return {
    push: (text: string): string => characters.push(thoughts.push(text)),
    end: (): string => characters.push(thoughts.end()) + characters.end(),
    hasThought: () => thoughts.hasThought,
  };
}

/** Keeps the watch. A connection that breaks after the model's last word has broken nothing. */
async function* untilFinished(
  events: ReturnType<typeof readReply>,
  patience: Patience,
): AsyncGenerator<ReplyEvent, void, undefined> {
  let isFinished = false;
  try {
    for await (const event of events) {
      if (event.type === 'finish') {
        isFinished = true;
        patience.allow(AFTER_FINISH_MS);
      } else patience.sawToken();
      yield event;
    }
  } catch (error) {
    if (!isFinished) throw error;
  }
}
