import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../generator/index.js';
import { createLiveGenerator } from '../../../server/voices/live-generator.js';
import { ScriptedGenerator } from '../../harness/fakes/scripted-generator.js';
import { only } from '../../harness/fakes/only.js';

const prompt = only<Prompt>({ message: 'hello' });
const signal = new AbortController().signal;

class Counted extends ScriptedGenerator {
  closed = 0;

  override close(): Promise<void> {
    this.closed += 1;
    return Promise.resolve();
  }
}

function live(first: Counted) {
  return createLiveGenerator(first, (error) => {
    throw error;
  });
}

describe('the live generator', () => {
  it('ends a reply with the engine that began it, and closes that one only then', async () => {
    const [before, after] = [new Counted().says('one '), new Counted().says('other').stops()];
    const { generator, replace } = live(before);
    const reply = generator.generate(prompt, { signal })[Symbol.asyncIterator]();
    expect((await reply.next()).value).toEqual({ type: 'text', text: 'one ' });
    replace(after);
    expect(before.closed).toBe(0);
    const meanwhile = [];
    for await (const part of generator.generate(prompt, { signal })) meanwhile.push(part);
    expect(meanwhile).toEqual([
      { type: 'text', text: 'other' },
      { type: 'stop', reason: 'stop' },
    ]);
    before.says('two').stops();
    expect((await reply.next()).value).toEqual({ type: 'text', text: 'two' });
    await reply.next();
    await reply.next();
    expect(before.closed).toBe(1);
    expect(after.closed).toBe(0);
  });

  it('closes a replaced engine when the reader of its last reply leaves', async () => {
    const before = new Counted().says('one');
    const { generator, replace } = live(before);
    for await (const part of generator.generate(prompt, { signal })) {
      expect(part.type).toBe('text');
      replace(new Counted());
      break;
    }
    expect(before.closed).toBe(1);
  });

  it('closes the one in force at the end', async () => {
    const [before, after] = [new Counted(), new Counted()];
    const { replace, close } = live(before);
    replace(after);
    await close();
    expect([before.closed, after.closed]).toEqual([1, 1]);
  });
});
