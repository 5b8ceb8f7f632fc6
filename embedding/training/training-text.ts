/**
 * The text that the encoder is trained on, read from a folder of public data sets. Only what its licence lets us
 * ship weights of, and of Topical-Chat only the conversations that hold-out.ts gives to training.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '../../protocol/errors.js';
import { useOf } from './hold-out.js';
import type { Use } from './hold-out.js';

export interface TrainingSet {
  name: string;
  dialogues: string[][];
  /** How often one pass takes each of its turns: the small set that is nearest to our chat counts more. */
  repeats: number;
}

const Dialogue = z.object({ turns: z.array(z.string()) });
const Turn = z.object({ text: z.string(), conv: z.string() });

const TOPICAL_CHAT = 'safety/topicalchat_valid.jsonl.gz';
const DIALOGUE_SETS = ['text/self_dialogues.jsonl.gz', 'text/persona_chat.jsonl.gz'];
const TOPICAL_CHAT_REPEATS = 12;

/** Sets that are absent are left out; a folder with none of them is an AppError INVALID_INPUT. */
export function readTrainingText(folder: string): TrainingSet[] {
  const sets: TrainingSet[] = [];
  for (const name of DIALOGUE_SETS) {
    if (!existsSync(join(folder, name))) continue;
    const dialogues = readJsonLines(join(folder, name), Dialogue).map(({ turns }) => turns);
    sets.push({ name, dialogues, repeats: 1 });
  }
  if (existsSync(join(folder, TOPICAL_CHAT))) {
    const dialogues = readTopicalChat(folder, 'train');
    sets.push({ name: TOPICAL_CHAT, dialogues, repeats: TOPICAL_CHAT_REPEATS });
  }
  if (sets.length > 0) return sets;
  const known = [...DIALOGUE_SETS, TOPICAL_CHAT].join(', ');
  throw new AppError('INVALID_INPUT', {
    message: `There is no training text in ${folder}: it must hold at least one of ${known}.`,
  });
}

/** Conversations of Topical-Chat for one use, turns in order; undefined where the set is absent. */
export function findTopicalChat(folder: string, use: Use): string[][] | undefined {
  return existsSync(join(folder, TOPICAL_CHAT)) ? readTopicalChat(folder, use) : undefined;
}

function readTopicalChat(folder: string, use: Use): string[][] {
  const conversations = new Map<string, string[]>();
  for (const { conv, text } of readJsonLines(join(folder, TOPICAL_CHAT), Turn)) {
    if (useOf(conv) !== use) continue;
    const turns = conversations.get(conv) ?? [];
    turns.push(text);
    conversations.set(conv, turns);
  }
  return [...conversations.values()];
}

function readJsonLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (cause) {
      const message = `${file}, line ${index + 1}, is not of the expected form.`;
      throw new AppError('INVALID_INPUT', { message, cause });
    }
  });
}
