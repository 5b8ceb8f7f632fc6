import { expect, it } from 'vitest';
import { TurnTrace } from '../../../protocol/trace/turn-trace.js';
import { traceForVisitor } from '../../../server/http/trace-for-visitor.js';
import { runToEnd, turnModules } from '../../harness/fakes/turn-parts.js';

it('a visitor is given the scores of the candidates, never their texts: the gate has not seen them', async () => {
  const modules = turnModules();
  const candidates = [
    { text: 'Far.', score: 0.9, chosen: true },
    { text: 'Something unsafe.', score: 0.4, chosen: false },
  ];
  modules.generator.give({ type: 'candidates', candidates }).says('Far.').stops();
  const { trace } = (await runToEnd({ modules })).record;
  const given = traceForVisitor(trace);
  expect(JSON.stringify(trace)).toContain('Something unsafe.');
  expect(JSON.stringify(given)).not.toMatch(/Something unsafe|"Far\."/);
  expect(TurnTrace.parse(given)).toEqual(given);
  expect(given.stages.find(({ name }) => name === 'generate')?.detail).toMatchObject({
    candidates: [
      { score: 0.9, chosen: true },
      { score: 0.4, chosen: false },
    ],
  });
});

it('a visitor is not given the names of model servers, which may be their addresses', async () => {
  const modules = turnModules();
  const identity = { kind: 'openai', model: 'small', version: null, endpoint: '10.0.0.5:11434' } as const;
  modules.generator.give({ type: 'voice', identity }).says('Far.').stops();
  const { trace } = (await runToEnd({ modules })).record;
  const given = traceForVisitor(trace);
  expect(JSON.stringify(trace)).toContain('10.0.0.5');
  expect(JSON.stringify(given)).not.toContain('10.0.0.5');
  expect(JSON.stringify(given.calls)).toContain('small');
  expect(TurnTrace.parse(given)).toEqual(given);
});
