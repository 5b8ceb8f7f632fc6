import { describe, expect, it } from 'vitest';
import type { SafetyAction, StreamGate } from '../../../safety/index.js';
import type { TestModules } from '../../harness/fakes/turn-parts.js';
import {
  SAFE,
  UNSAFE,
  memoryOf,
  outcomes,
  pass,
  runToEnd,
  safetyOf,
  searchOf,
  textOf,
  turnModules,
} from '../../harness/fakes/turn-parts.js';

/** Modules that judge the message so, and record whether anyone was asked after that. */
function judging(
  action: SafetyAction,
  notice: string | null = UNSAFE.notice,
): TestModules & { asked: string[] } {
  const asked: string[] = [];
  const ask = <T>(name: string, answer: T): T => {
    asked.push(name);
    return answer;
  };
  const calm = { search: searchOf({}), memory: memoryOf({}) };
  const modules = turnModules({
    safety: safetyOf({ screenInput: async () => ({ ...UNSAFE, action, notice }) }),
    search: searchOf({
      decide: (...input) => ask('decide', calm.search.decide(...input)),
      run: (...input) => ask('search', calm.search.run(...input)),
    }),
    memory: memoryOf({
      recall: (query) => ask('recall', calm.memory.recall(query)),
      remember: (...job) => ask('remember', calm.memory.remember(...job)),
    }),
  });
  return Object.assign(modules, { asked });
}

/** Lets text through until `word` stands in it; from there on it blocks. */
function gateAgainst(word: string): StreamGate {
  let said = '';
  let blocked = false;
  return {
    push(text) {
      const before = said.length;
      said += text;
      const at = said.indexOf(word);
      if (at === -1) return pass(text);
      blocked = true;
      return { text: said.slice(before, Math.max(at, before)), blocked: true };
    },
    end: () => pass(''),
    get verdict() {
      return blocked ? UNSAFE : SAFE;
    },
  };
}

describe('a message that is blocked', () => {
  it('is searched for by nobody, recalled for by nobody, remembered by nobody and answered by nobody', async () => {
    const modules = judging('block');
    const finished = await runToEnd({ modules });
    expect(modules.asked).toEqual([]);
    expect(modules.generator.calls).toEqual([]);
    expect(finished.record).toMatchObject({ state: 'blocked', withheld: true, text: '' });
    expect(finished.events.map(({ type }) => type)).toEqual(['stage', 'stage', 'notice']);
  });

  it('gets a notice in plain words with the hazard, in the events and beside the answer', async () => {
    const { events, record } = await runToEnd({ modules: judging('block') });
    const notice = { kind: 'blocked-input', text: UNSAFE.notice, hazards: ['S9'] };
    expect(events.at(-1)).toEqual({ type: 'notice', data: notice });
    expect(record.annotations).toEqual({ sources: [], notices: [notice] });
  });

  it('gets words even when the policy has none', async () => {
    const { record } = await runToEnd({ modules: judging('block', null) });
    expect(record.annotations.notices[0]?.text).not.toBe('');
  });

  it('leaves a trace in which the stages that were not reached are skipped', async () => {
    const finished = await runToEnd({ modules: judging('block') });
    expect(Object.entries(outcomes(finished)).filter(([, outcome]) => outcome === 'ok')).toEqual([
      ['accept', 'ok'],
      ['screen-input', 'ok'],
    ]);
    expect(Object.values(outcomes(finished)).filter((outcome) => outcome === 'skipped').length).toBe(8);
    expect(finished.record.trace).toMatchObject({ state: 'blocked', firstTextMs: null, modelCalls: 0 });
  });

  it('stays part of the dialogue when the system answers it safely itself', async () => {
    const modules = judging('safe-reply');
    const { record } = await runToEnd({ modules });
    expect(record).toMatchObject({ state: 'blocked', withheld: false });
    expect([modules.asked, modules.generator.calls]).toEqual([[], []]);
  });
});

describe('a message that is let through', () => {
  it('with a warning gets the notice before any word, and an answer', async () => {
    const modules = judging('warn');
    modules.generator.says('Carefully.').stops();
    const { events, record } = await runToEnd({ modules });
    const types = events.map(({ type }) => type);
    expect(record).toMatchObject({ state: 'done', withheld: false, text: 'Carefully.' });
    expect(record.annotations.notices).toEqual([{ kind: 'warning', text: UNSAFE.notice, hazards: ['S9'] }]);
    expect(types.indexOf('notice')).toBeLessThan(types.indexOf('delta'));
  });

  it.each(['allow', 'flag'] as const)('with "%s" gets no notice', async (action) => {
    const modules = judging(action);
    modules.generator.says('Yes.').stops();
    const { record } = await runToEnd({ modules });
    expect(record).toMatchObject({ state: 'done', annotations: { notices: [] } });
  });
});

describe('an answer that is blocked', () => {
  const blockedAt = (...texts: string[]) => {
    const modules = turnModules({ safety: safetyOf({ openGate: () => gateAgainst('POISON') }) });
    modules.generator.says(...texts);
    return modules;
  };

  it('shows nothing from the block on, and its text is what was shown', async () => {
    const modules = blockedAt('Take two eggs and ', 'some POISON, ', 'then more POISON.');
    const { events, record } = await runToEnd({ modules });
    expect(record).toMatchObject({ state: 'blocked', withheld: false, text: 'Take two eggs and some ' });
    expect(textOf(events)).toBe(record.text);
    const types = events.map(({ type }) => type);
    expect(types.lastIndexOf('delta')).toBeLessThan(types.lastIndexOf('notice'));
    expect(record.annotations.notices).toEqual([
      { kind: 'blocked-output', text: UNSAFE.notice, hazards: ['S9'] },
    ]);
  });

  it('ends the generator, which is not asked for another word', async () => {
    const modules = blockedAt('POISON', 'never pulled');
    await runToEnd({ modules });
    expect(modules.generator.calls[0]?.signal.aborted).toBe(true);
    expect(modules.generator.calls[0]?.returned).toBe(true);
  });

  it('is not remembered and its citations are not checked', async () => {
    const modules = blockedAt('POISON');
    modules.memory = memoryOf({ remember: () => Promise.reject(new Error('must not be called')) });
    const finished = await runToEnd({ modules });
    expect(outcomes(finished)).toMatchObject({
      generate: 'ok',
      'screen-output': 'ok',
      'check-citations': 'skipped',
      remember: 'skipped',
    });
    expect(finished.record.trace.stages.find(({ name }) => name === 'generate')).toMatchObject({
      detail: { stopReason: 'aborted' },
    });
  });

  it('can be blocked at the very end, and then the text that was held back is never shown', async () => {
    const held: StreamGate = {
      push: () => pass(''),
      end: () => ({ text: 'Well: ', blocked: true }),
      verdict: UNSAFE,
    };
    const modules = turnModules({ safety: safetyOf({ openGate: () => held }) });
    modules.generator.says('held back').stops();
    const { events, record } = await runToEnd({ modules });
    expect(record).toMatchObject({ state: 'blocked', text: 'Well: ' });
    expect(textOf(events)).toBe('Well: ');
  });
});

describe('the gate', () => {
  it('sees every piece, and what it still holds at the end is shown', async () => {
    const seen: string[] = [];
    const gate: StreamGate = {
      push: (text) => {
        seen.push(text);
        return pass('');
      },
      end: () => pass(seen.join('')),
      verdict: SAFE,
    };
    const modules = turnModules({ safety: safetyOf({ openGate: () => gate }) });
    modules.generator.says('one ', 'two ', 'three').stops();
    const { events, record } = await runToEnd({ modules });
    expect(seen).toEqual(['one ', 'two ', 'three']);
    expect([textOf(events), record.text, record.state]).toEqual(['one two three', 'one two three', 'done']);
  });

  it('that breaks ends the turn as failed, and not one word passes it', async () => {
    const modules = turnModules({
      safety: safetyOf({
        openGate: () => ({
          push: () => raise(new Error('classifier gone')),
          end: () => pass(''),
          verdict: SAFE,
        }),
      }),
    });
    modules.generator.says('anything').stops();
    const { events, record } = await runToEnd({ modules });
    expect([textOf(events), record.state]).toEqual(['', 'failed']);
    expect(record.annotations.error).toMatchObject({ code: 'INTERNAL' });
    expect(JSON.stringify(record.annotations)).not.toContain('classifier gone');
  });

  it('that cannot be opened lets nothing be generated', async () => {
    const modules = turnModules({ safety: safetyOf({ openGate: () => raise(new Error('no classifier')) }) });
    const { record } = await runToEnd({ modules });
    expect(record).toMatchObject({ state: 'failed', annotations: { error: { code: 'INTERNAL' } } });
    expect(modules.generator.calls).toEqual([]);
  });
});

function raise(error: Error): never {
  throw error;
}
