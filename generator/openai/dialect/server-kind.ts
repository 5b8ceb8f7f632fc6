/**
 * Which server it is behind the protocol that all of them speak. Told by its address, by who "owns" the models
 * that it lists, by its Server header, and last by paths that only one of them has.
 * Ollama: https://docs.ollama.com/api/openai-compatibility (owned_by), https://docs.ollama.com/api (GET /api/version)
 * llama.cpp: https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md (GET /v1/models, GET /props)
 * vLLM: https://docs.vllm.ai/en/stable/serving/openai_compatible_server.html (GET /version, owned_by)
 */
import { z } from 'zod';
import type { ServerKind } from '../../../protocol/console/voices.js';
import type { ListedModel } from '../chat-chunk.js';
import { oneHeader } from '../connection.js';
import { parseJson, readStart } from '../../read-body.js';
import type { Connection } from '../connection.js';

const OWNERS: Partial<Record<string, ServerKind>> = {
  library: 'ollama',
  llamacpp: 'llama.cpp',
  vllm: 'vllm',
};

const Version = z.object({ version: z.string() });
const Props = z.object({ default_generation_settings: z.unknown() });

const PROBES: [kind: ServerKind, path: string, shape: z.ZodType][] = [
  ['ollama', '/api/version', Version],
  ['llama.cpp', '/props', Props],
  ['vllm', '/version', Version],
];

const PROBE_LENGTH = 262_144;

export function kindOfHost(url: URL): ServerKind | undefined {
  return url.hostname === 'api.openai.com' ? 'openai' : undefined;
}

/** What its list of models and the header it came with say. */
export function kindOfList(models: ListedModel[], serverHeader: string | undefined): ServerKind | undefined {
  if (serverHeader === 'llama.cpp') return 'llama.cpp';
  const kinds = models.map(({ owned_by: owner }) => (owner == null ? undefined : OWNERS[owner]));
  return kinds.find((kind) => kind !== undefined);
}

/** Asks for the paths that only one of them has; `other` where none answers as expected. */
export async function probeKind(connection: Connection, signal: AbortSignal): Promise<ServerKind> {
  for (const [kind, path, shape] of PROBES) {
    const reply = await connection.send(path, { signal });
    if (oneHeader(reply.headers['server']) === 'llama.cpp') {
      reply.body.destroy();
      return 'llama.cpp';
    }
    const body = parseJson(await readStart(reply.body, PROBE_LENGTH));
    if (reply.statusCode === 200 && shape.safeParse(body).success) return kind;
  }
  return 'other';
}
