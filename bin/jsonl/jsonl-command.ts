/**
 * The frame of every command that reads one JSON object a line and answers one line each (or several), in order. A
 * bad line is answered in its place by `{"error": {code, message, line}}`, and the command fails at the end. Keys that the
 * schema does not know are ignored, and null is as absent. An answer is written before the next line is read, so
 * that a slow reader holds the command back and not its memory.
 */
import type { Writable } from 'node:stream';
import type { z } from 'zod';
import { AppError, toWireError } from '../../protocol/errors.js';
import type { ErrorCode } from '../../protocol/errors.js';
import { readLines } from './read-lines.js';
import type { Line } from './read-lines.js';

export interface JsonlCommand<Input> {
  input: z.ZodType<Input>;
  answer(input: Input): unknown;
  /** `answer` gives a list, and each of its items is a line. */
  manyLines?: boolean;
  /** The longest line that is read, in bytes. */
  longestLine?: number;
}

export interface JsonlStreams {
  input: AsyncIterable<Uint8Array | string>;
  output: Writable;
  /** Where it is said what broke inside; the answer does not tell. */
  problems: Writable;
}

const LONGEST_LINE = 64 * 1024 * 1024;

/** True when every line was good. */
export async function answerLines<Input>(
  command: JsonlCommand<Input>,
  { input, output, problems }: JsonlStreams,
): Promise<boolean> {
  const send = sender(output);
  const { longestLine = LONGEST_LINE } = command;
  let areGood = true;
  let empty: Line[] = [];
  for await (const line of readLines(input, longestLine)) {
    // An empty line is a bad one, unless nothing follows it.
    if ('text' in line && line.text.trim() === '') {
      empty.push(line);
      continue;
    }
    for (const one of [...empty, line]) {
      const { replies, problem } = await answerLine(command, one, longestLine);
      areGood &&= problem === undefined;
      if (problem instanceof Error && !(problem instanceof AppError)) {
        problems.write(`line ${one.number}: ${problem.stack ?? problem.message}\n`);
      }
      for (const reply of replies) if (!(await send(`${JSON.stringify(reply)}\n`))) return areGood;
    }
    empty = [];
  }
  return areGood;
}

/** Runs it on the standard streams; the exit code is 1 when a line was bad. */
export async function runJsonlCommand<Input>(command: JsonlCommand<Input>): Promise<void> {
  const areGood = await answerLines(command, {
    input: process.stdin,
    output: process.stdout,
    problems: process.stderr,
  });
  // Not process.exit, which would cut off what a pipe has not taken yet.
  process.exitCode = areGood ? 0 : 1;
  // Where the reader has gone, nothing more is read either.
  process.stdin.destroy();
}

async function answerLine<Input>(
  command: JsonlCommand<Input>,
  line: Line,
  longestLine: number,
): Promise<{ replies: unknown[]; problem?: unknown }> {
  try {
    const reply = await command.answer(parseLine(command.input, line, longestLine));
    return { replies: command.manyLines === true && Array.isArray(reply) ? reply : [reply] };
  } catch (problem) {
    const { code, message } = toWireError(problem);
    return { replies: [{ error: { code, message, line: line.number } }], problem };
  }
}

function parseLine<Input>(schema: z.ZodType<Input>, line: Line, longestLine: number): Input {
  if ('problem' in line) {
    throw line.problem === 'too long'
      ? badLine(`The line is longer than ${longestLine} bytes.`, 'PAYLOAD_TOO_LARGE')
      : badLine('The line is not UTF-8.');
  }
  const parsed = schema.safeParse(parseJson(line.text));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw badLine(problems.join('; '));
}

function parseJson(text: string): unknown {
  if (text.trim() === '') throw badLine('The line is empty: each line is one JSON object.');
  try {
    return JSON.parse(text, withoutNulls);
  } catch (cause) {
    throw badLine(`The line is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}

/** In an object null is as absent; in a list it stands for an item and is left to the schema. */
function withoutNulls(this: unknown, _key: string, value: unknown): unknown {
  return value === null && !Array.isArray(this) ? undefined : value;
}

function badLine(message: string, code: ErrorCode = 'INVALID_INPUT'): AppError {
  return new AppError(code, { message });
}

/** Writes when the last write has been taken; false once the reader has gone, which is no failure of ours. */
function sender(output: Writable): (text: string) => Promise<boolean> {
  let failure: NodeJS.ErrnoException | undefined;
  output.on('error', (error) => {
    failure = error;
  });
  return async (text) => {
    if (failure === undefined && !output.write(text)) await untilTaken(output);
    if (failure !== undefined && failure.code !== 'EPIPE') throw failure;
    return failure === undefined && !output.destroyed;
  };
}

function untilTaken(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'] as const;
    const done = (): void => {
      for (const event of events) output.off(event, done);
      resolve();
    };
    for (const event of events) output.on(event, done);
  });
}
