import { PassThrough, Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerLines } from '../../bin/jsonl/jsonl-command.js';
import type { JsonlCommand } from '../../bin/jsonl/jsonl-command.js';
import { AppError } from '../../protocol/errors.js';

const Input = z.object({
  text: z.string(),
  times: z.number().int().optional(),
  tags: z.array(z.string()).optional(),
});
const repeat: JsonlCommand<z.infer<typeof Input>> = {
  input: Input,
  answer: ({ text, times = 1 }) => ({ text: text.repeat(times) }),
};

interface Answered {
  lines: unknown[];
  areGood: boolean;
  problems: string;
}

async function run(
  chunks: (string | Uint8Array)[],
  command: JsonlCommand<z.infer<typeof Input>> = repeat,
): Promise<Answered> {
  const [output, problems] = [new PassThrough(), new PassThrough()];
  const areGood = await answerLines(command, { input: Readable.from(chunks), output, problems });
  output.end();
  problems.end();
  const text = (await output.toArray()).join('');
  expect(text === '' || text.endsWith('\n')).toBe(true);
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
  return { lines, areGood, problems: (await problems.toArray()).join('') };
}

const bad = (code: string, line: number, message = /./): unknown => ({
  error: { code, line, message: expect.stringMatching(message) as string },
});

describe('a command of JSON lines', () => {
  it('answers one line each, in order, even where an early one takes longer', async () => {
    const slow: typeof repeat = {
      input: Input,
      answer: async ({ text }) => {
        if (text === 'a') await new Promise<void>((resolve) => setImmediate(resolve));
        return { text };
      },
    };
    const { lines, areGood } = await run(['{"text":"a"}\n{"text":"b"}\n'], slow);
    expect(lines).toEqual([{ text: 'a' }, { text: 'b' }]);
    expect(areGood).toBe(true);
  });

  it('ignores unknown keys, and takes null as absent', async () => {
    const { lines, areGood } = await run(['{"text":"a","times":null,"more":{"x":1},"tags":null}\n']);
    expect(lines).toEqual([{ text: 'a' }]);
    expect(areGood).toBe(true);
  });

  it('answers a bad line in its place and goes on', async () => {
    const { lines, areGood } = await run([
      '{"text":"a"}\n{"text":\n[]\nnull\n"a"\n{"text":null}\n{"text":"a","tags":[null]}\n{"text":"b"}\n',
    ]);
    expect(lines).toEqual([
      { text: 'a' },
      bad('INVALID_INPUT', 2, /not JSON/),
      bad('INVALID_INPUT', 3, /object/),
      bad('INVALID_INPUT', 4, /object/),
      bad('INVALID_INPUT', 5, /object/),
      bad('INVALID_INPUT', 6, /text/),
      bad('INVALID_INPUT', 7, /tags\.0/),
      { text: 'b' },
    ]);
    expect(areGood).toBe(false);
  });

  it('reads CRLF, a byte order mark and a last line without its end', async () => {
    const { lines, areGood } = await run(['\ufeff{"text":"a"}\r\n{"text":"b"}']);
    expect(lines).toEqual([{ text: 'a' }, { text: 'b' }]);
    expect(areGood).toBe(true);
  });

  it('takes an empty line for a bad one, unless nothing follows it', async () => {
    expect((await run(['{"text":"a"}\n\n \r\n{"text":"b"}\n'])).lines).toEqual([
      { text: 'a' },
      bad('INVALID_INPUT', 2, /empty/),
      bad('INVALID_INPUT', 3, /empty/),
      { text: 'b' },
    ]);
    expect(await run(['{"text":"a"}\n\n'])).toMatchObject({ lines: [{ text: 'a' }], areGood: true });
    expect(await run([])).toMatchObject({ lines: [], areGood: true });
  });

  it('refuses a line beyond the cap, and reads the next', async () => {
    const capped = { ...repeat, longestLine: 40 };
    const { lines } = await run(
      [`{"text":"${'x'.repeat(100)}"}\n`, '{"text":"a"}\n', 'y'.repeat(41)],
      capped,
    );
    expect(lines).toEqual([
      bad('PAYLOAD_TOO_LARGE', 1, /40 bytes/),
      { text: 'a' },
      bad('PAYLOAD_TOO_LARGE', 3, /40 bytes/),
    ]);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const { lines } = await run([Buffer.from([0x7b, 0xff, 0x0a]), '{"text":"é"}\n']);
    expect(lines).toEqual([bad('INVALID_INPUT', 1, /UTF-8/), { text: 'é' }]);
  });

  it('says what broke inside to the operator only', async () => {
    const failing: typeof repeat = {
      input: Input,
      answer: ({ text }) => {
        if (text === 'known') throw new AppError('NOT_FOUND', { message: 'There is no such thing.' });
        throw new Error('the drawer is stuck');
      },
    };
    const { lines, problems, areGood } = await run(['{"text":"known"}\n{"text":"other"}\n'], failing);
    expect(lines).toEqual([bad('NOT_FOUND', 1, /no such thing/), bad('INTERNAL', 2)]);
    expect(JSON.stringify(lines)).not.toContain('drawer');
    expect(problems).toMatch(/^line 2: .*the drawer is stuck/);
    expect(areGood).toBe(false);
  });

  it('gives the same answers however the bytes are cut', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (all, size) => {
        const bytes = Buffer.from(all.map((text) => `${JSON.stringify({ text })}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect((await run(chunks)).lines).toEqual(all.map((text) => ({ text })));
      }),
    );
  });

  it('reads no further than the reader of its answers', async () => {
    let produced = 0;
    const input = (function* () {
      for (; produced < 1000; produced += 1) yield Buffer.from('{"text":"abc","times":100}\n');
    })();
    const taken: (() => void)[] = [];
    let blocked: () => void = () => undefined;
    const isBlocked = new Promise<void>((resolve) => (blocked = resolve));
    const output = new Writable({
      highWaterMark: 1000,
      write(_chunk, _encoding, done) {
        taken.push(done);
        blocked();
      },
    });
    const done = answerLines(repeat, { input: Readable.from(input), output, problems: output });
    await isBlocked;
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(produced).toBeLessThan(50);
    output._write = (_chunk, _encoding, next) => setImmediate(next);
    taken[0]?.();
    expect(await done).toBe(true);
    expect(produced).toBe(1000);
  });

  it('ends quietly when the reader has gone', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    let produced = 0;
    const input = (function* () {
      for (; produced < 1000; produced += 1) yield Buffer.from('{"text":"abc"}\n');
    })();
    const end = answerLines(repeat, {
      input: Readable.from(input),
      output: gone,
      problems: new PassThrough(),
    });
    expect(await end).toBe(true);
    expect(produced).toBeLessThan(50);
  });

  it('fails when an answer cannot be written', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('disk full'), { code: 'ENOSPC' })),
    });
    const lines = Array.from({ length: 50 }, () => '{"text":"abc"}\n');
    const end = answerLines(repeat, {
      input: Readable.from(lines),
      output: full,
      problems: new PassThrough(),
    });
    await expect(end).rejects.toThrow('disk full');
  });
});
