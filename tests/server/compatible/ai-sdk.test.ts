import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText, streamText } from 'ai';
import { afterEach, describe, expect, it } from 'vitest';
import { createScriptedApp } from '../../harness/scripted-app.js';
import type { ScriptedApp } from '../../harness/scripted-app.js';
import { makeProgram } from './programs.js';

let app: ScriptedApp;
afterEach(() => app.close());

async function parley(scenario: string) {
  app = await createScriptedApp(scenario);
  const { secret } = await makeProgram(app);
  const settings = { name: 'parley', baseURL: `${app.url}/v1`, apiKey: secret, includeUsage: true };
  return createOpenAICompatible(settings)('parley');
}

describe("the AI SDK's OpenAI-compatible provider", () => {
  it('generates text, with its finish reason and usage', async () => {
    const model = await parley('steady?tokens=6&ms=1');
    const { text, finishReason, usage } = await generateText({ model, prompt: 'hello', maxRetries: 0 });
    expect(text).not.toBe('');
    expect([finishReason, usage.outputTokens]).toEqual(['stop', 6]);
  });

  it('streams text, with its finish reason and usage', async () => {
    const model = await parley('steady?tokens=6&ms=1');
    const result = streamText({ model, system: 'Be brief.', prompt: 'hello', maxRetries: 0 });
    let text = '';
    for await (const piece of result.textStream) text += piece;
    expect(text).not.toBe('');
    expect(await result.text).toBe(text);
    expect([await result.finishReason, (await result.usage).outputTokens]).toEqual(['stop', 6]);
    expect((await app.model.received(1)).body.messages[0]?.content).toMatch(/Be brief\.$/);
  });

  it('is told of a model that fails in the middle of a stream', async () => {
    const model = await parley('cut?after=3&manual=1');
    const errors: unknown[] = [];
    const result = streamText({
      model,
      prompt: 'hello',
      maxRetries: 0,
      onError: ({ error }) => void errors.push(error),
    });
    void app.model.received(1).then(() => app.model.release(3));
    let text = '';
    for await (const piece of result.textStream) {
      if (text === '') app.model.release(1); // only now it breaks off
      text += piece;
    }
    expect(text).not.toBe('');
    expect(errors).toHaveLength(1);
  });
});
