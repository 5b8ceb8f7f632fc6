import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeneratorPart } from '../../../generator/index.js';
import { AppError } from '../../../protocol/errors.js';
import type { StreamGate } from '../../../safety/index.js';
import {
  SAFE,
  memoryOf,
  outcomes,
  pass,
  runToEnd,
  safetyOf,
  textOf,
  turnModules,
} from '../../harness/fakes/turn-parts.js';

const upstream = () =>
  new AppError('UPSTREAM_FAILED', { message: 'The model server broke off.', retryAfterMs: 900 });

describe('a generator that fails', () => {
  it('before its first word fails the turn with the error of the table', async () => {
    const modules = turnModules();
    modules.generator.fails(upstream());
    const finished = await runToEnd({ modules });
    expect(finished.record).toMatchObject({
      state: 'failed',
      text: '',
      annotations: {
        error: {
          code: 'UPSTREAM_FAILED',
          message: 'The model server broke off.',
          retryable: true,
          retryAfterMs: 900,
        },
      },
      failure: upstream(),
    });
    expect(outcomes(finished)).toMatchObject({
      generate: 'failed',
      remember: 'skipped',
      'check-citations': 'skipped',
    });
    expect(finished.record.trace.stages.find(({ name }) => name === 'generate')).toMatchObject({
      problem: 'The model server broke off.',
      detail: { stopReason: 'error', firstPartMs: null },
    });
  });

  it('after its first word interrupts the turn, and the words are kept', async () => {
    const modules = turnModules();
    modules.generator.says('Half an ').fails(upstream());
    const { events, record } = await runToEnd({ modules });
    expect(record).toMatchObject({
      state: 'interrupted',
      text: 'Half an ',
      annotations: { error: { code: 'UPSTREAM_FAILED' } },
    });
    expect(textOf(events)).toBe('Half an ');
  });

  it('with words that nobody has been shown yet fails the turn', async () => {
    const gate: StreamGate = { push: () => pass(''), end: () => pass('never'), verdict: SAFE };
    const modules = turnModules({ safety: safetyOf({ openGate: () => gate }) });
    modules.generator.says('held back').fails(upstream());
    const { events, record } = await runToEnd({ modules });
    expect([record.state, record.text, textOf(events)]).toEqual(['failed', '', '']);
  });

  it('in a way nobody expected tells the visitor nothing of it', async () => {
    const modules = turnModules();
    modules.generator.fails(new TypeError('secret-host:8080 refused'));
    const { record } = await runToEnd({ modules });
    expect(record.annotations.error).toMatchObject({ code: 'INTERNAL', retryable: true });
    expect(JSON.stringify(record.annotations)).not.toContain('secret-host');
  });

  it('leaves nothing to be remembered', async () => {
    const modules = turnModules({
      memory: memoryOf({ remember: () => Promise.reject(new Error('not called')) }),
    });
    modules.generator.says('Half').fails(upstream());
    expect(outcomes(await runToEnd({ modules }))).toMatchObject({ remember: 'skipped' });
  });
});

describe('a reply', () => {
  it.each<[what: string, parts: GeneratorPart[]]>([
    ['of nothing', [{ type: 'stop', reason: 'stop' }]],
    ['of nothing, cut at its length,', [{ type: 'stop', reason: 'length' }]],
    [
      'of empty pieces',
      [
        { type: 'text', text: '' },
        { type: 'text', text: '' },
        { type: 'stop', reason: 'stop' },
      ],
    ],
  ])('%s is an error, not an empty answer', async (_what, parts) => {
    const modules = turnModules();
    modules.generator.give(...parts);
    const { record } = await runToEnd({ modules });
    expect(record).toMatchObject({ state: 'failed', annotations: { error: { code: 'UPSTREAM_FAILED' } } });
  });

  it('that the model server cut at its length is shown, and that is said', async () => {
    const modules = turnModules();
    modules.generator.says('As long as it ').stops('length');
    const finished = await runToEnd({ modules });
    expect(finished.record).toMatchObject({ state: 'done', text: 'As long as it ' });
    expect(finished.record.annotations.notices.map(({ kind }) => kind)).toEqual(['length']);
  });

  it.each(['Some words', ''])("that the model server's own filter cut after %j says so", async (text) => {
    const modules = turnModules();
    modules.generator.says(text).stops('content-filter');
    const { record } = await runToEnd({ modules });
    expect(record).toMatchObject({ state: 'blocked', text, withheld: false });
    expect(record.annotations.notices.map(({ kind }) => kind)).toEqual(['blocked-output']);
  });
});

describe('the longest reply', () => {
  const limited = (...texts: string[]) => {
    const modules = turnModules({
      limits: { decideSearchMs: 1_500, recallMs: 500, searchMs: 4_000, replyLength: 10 },
    });
    modules.generator.says(...texts);
    return modules;
  };

  it.each([
    ['in small pieces', ['1234', '5678', '90ab', 'never pulled']],
    ['in one piece', ['1234567890abcdefgh']],
  ])('%s is cut at the limit, with a notice, and the generator is ended', async (_how, texts) => {
    const modules = limited(...texts);
    const { events, record } = await runToEnd({ modules });
    expect(record).toMatchObject({ state: 'done', text: '1234567890' });
    expect(textOf(events)).toBe(record.text);
    expect(record.annotations.notices.map(({ kind }) => kind)).toEqual(['length']);
    expect(modules.generator.calls[0]).toMatchObject({ returned: true, signal: { aborted: true } });
  });

  it('may be reached exactly without being cut', async () => {
    const modules = limited('12345', '67890');
    modules.generator.stops();
    const { record } = await runToEnd({ modules });
    expect(record).toMatchObject({ text: '1234567890', annotations: { notices: [] } });
  });

  it('is never cut inside a character', async () => {
    const { record } = await runToEnd({ modules: limited('123456789😀 and more') });
    expect(record.text).toBe('123456789');
    expect(record.text.isWellFormed()).toBe(true);
  });
});

describe('the text of a turn', () => {
  /** Holds back up to `lag` characters, as a gate does that waits for the end of a sentence. */
  const laggingGate = (lag: number): StreamGate => {
    let held = '';
    return {
      push(text) {
        held += text;
        const shown = held.slice(0, Math.max(0, held.length - lag));
        held = held.slice(shown.length);
        return pass(shown);
      },
      end: () => pass(held),
      verdict: SAFE,
    };
  };

  it('is the deltas put together, however it is cut, gated and ended', async () => {
    const ending = fc.constantFrom('stop', 'length', 'content-filter', 'failure', 'abort');
    const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pieces, ending, fc.nat(20), async (texts, end, lag) => {
        const modules = turnModules({ safety: safetyOf({ openGate: () => laggingGate(lag) }) });
        const controller = new AbortController();
        modules.generator.says(...texts);
        if (end === 'failure') modules.generator.fails(upstream());
        else if (end !== 'abort') modules.generator.stops(end);
        const finished = runToEnd({ modules, signal: controller.signal });
        if (end === 'abort') void modules.generator.called.then(() => controller.abort(new Error('cut')));
        const { events, record } = await finished;
        expect(textOf(events)).toBe(record.text);
        expect(texts.join('').startsWith(record.text)).toBe(true);
        if (end === 'stop' || end === 'length') expect(record.text).toBe(texts.join(''));
        expect(events.some((event) => event.type === 'delta' && event.data === '')).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
