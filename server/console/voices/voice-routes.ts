import { AppError } from '../../../protocol/errors.js';
import type { OpenedVoices } from '../../voices/open-voices.js';
import { defineConsoleRoute } from '../define-console-route.js';
import type { ConsoleRouteParts } from '../define-console-route.js';

export interface VoiceRouteParts extends ConsoleRouteParts {
  voices: OpenedVoices;
}

/** Who writes the answers: voices, model servers, local models, the persona. Those are only ever the installation's. */
export function defineVoiceRoutes(parts: VoiceRouteParts): void {
  defineChoiceRoutes(parts);
  defineEndpointRoutes(parts);
  defineModelRoutes(parts);
  definePersonaRoutes(parts);
}

function defineChoiceRoutes(parts: VoiceRouteParts): void {
  const { describe, live } = parts.voices;

  defineConsoleRoute(parts, 'getVoices', () => describe());

  defineConsoleRoute(parts, 'chooseVoice', async ({ body: { choice, version }, record }) => {
    const before = live.plan.choice;
    await live.choose(choice, version);
    await record({ action: 'voice.chosen', subject: null, details: { before, after: live.plan.choice } });
    return describe();
  });

  defineConsoleRoute(parts, 'forgetVoiceChoice', async ({ record }) => {
    const before = live.plan.choice;
    await live.forgetChoice();
    const { choice: after, chosenBy } = live.plan;
    await record({ action: 'voice.chosen', subject: null, details: { before, after, chosenBy } });
    return describe();
  });
}

function defineEndpointRoutes(parts: VoiceRouteParts): void {
  const { describe, live, tryVoice, findServers } = parts.voices;

  defineConsoleRoute(parts, 'saveEndpoint', async ({ body, record }) => {
    const { key, ...endpoint } = body;
    await live.saveEndpoint(body);
    // Whether the key was changed may be known, what it is may not.
    const keyIs = key === undefined ? 'kept' : key === null ? 'removed' : 'replaced';
    await record({
      action: 'endpoint.saved',
      subject: { kind: 'endpoint', id: endpoint.id },
      details: { ...endpoint, keyIs },
    });
    return describe();
  });

  defineConsoleRoute(parts, 'removeEndpoint', async ({ params: { id }, record }) => {
    const name = live.plan.endpoints.find((endpoint) => endpoint.id === id)?.name;
    await live.removeEndpoint(id);
    await record({
      action: 'endpoint.removed',
      subject: { kind: 'endpoint', id },
      details: { name: name ?? null },
    });
    return describe();
  });

  defineConsoleRoute(parts, 'tryVoice', async ({ body, response }) => {
    // Whoever closes the page does not want to know any more.
    const gone = new AbortController();
    response.once('close', () => gone.abort(new AppError('ABORTED')));
    return tryVoice(body, gone.signal);
  });

  defineConsoleRoute(parts, 'findServers', async () => ({ found: await findServers() }));
}

function defineModelRoutes(parts: VoiceRouteParts): void {
  const { describe, pulls } = parts.voices;

  defineConsoleRoute(parts, 'pullModel', async ({ body: { model }, operator: { operator }, record }) => {
    const jobId = await pulls.start(model, operator.id);
    await record({ action: 'model.asked', subject: { kind: 'model', id: model }, details: { jobId } });
    return describe();
  });

  defineConsoleRoute(parts, 'removeModel', async ({ body: { model }, record }) => {
    await pulls.remove(model);
    await record({ action: 'model.removed', subject: { kind: 'model', id: model } });
    return describe();
  });
}

function definePersonaRoutes(parts: VoiceRouteParts): void {
  const { personas } = parts.voices;

  defineConsoleRoute(parts, 'getPersona', () => Promise.resolve(personas.describe()));

  defineConsoleRoute(parts, 'savePersona', async ({ body: { persona, version }, record }) => {
    const before = personas.describe().persona;
    const saved = await personas.save(persona, version);
    await record({ action: 'persona.saved', subject: null, details: { before, after: persona } });
    return saved;
  });
}
