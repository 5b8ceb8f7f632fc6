import { ScriptedModelServer } from '../fixtures/scripted-model-server.js';
import { createTestApp } from './test-app.js';
import type { TestApp, TestAppOptions } from './test-app.js';

export interface ScriptedApp extends TestApp {
  model: ScriptedModelServer;
}

/** A test app whose answers come from the scripted model server, by `scenario` (tests/fixtures/scripted-model). */
export async function createScriptedApp(
  scenario: string,
  options: TestAppOptions = {},
): Promise<ScriptedApp> {
  const model = new ScriptedModelServer({});
  await model.listen();
  const app = await createTestApp({
    ...options,
    settings: { MODEL_URL: model.url, MODEL: `scripted/${scenario}`, ...options.settings },
  });
  return {
    ...app,
    model,
    async close() {
      await app.close();
      await model.close();
    },
  };
}
