/**
 * Looks for model servers that listen on this machine, to offer them to an operator, and lists what one has. It
 * asks for the list of models and, where that does not say which server it is, for its version: it never asks a
 * model for anything. Ollama's usual port is 11434, llama.cpp's 8080, vLLM's 8000.
 */
import type { FoundServer } from '../../../protocol/console/voices.js';
import type { ListedModel } from '../chat-chunk.js';
import { asRequestFailed } from '../failures.js';
import { createModelServer } from '../model-server.js';
import { OpenAiOptions } from '../options.js';
import type { OpenAiSettings } from '../options.js';
import { settingNames } from '../setting-names.js';

const USUAL_PORTS = [11434, 8080, 8000];

/** A server on this machine that does not list its models in this time is not offered. */
const LOOK_TIMEOUT_MS = 800;

export interface FindOptions {
  ports?: number[];
  host?: string;
  /** Ports that are not asked: the caller's own. */
  except?: number[];
  signal?: AbortSignal;
}

export async function findModelServers(options: FindOptions = {}): Promise<FoundServer[]> {
  const { ports = USUAL_PORTS, host = '127.0.0.1', except = [], signal } = options;
  signal?.throwIfAborted();
  const limits = [AbortSignal.timeout(LOOK_TIMEOUT_MS), ...(signal === undefined ? [] : [signal])];
  const asked = ports.filter((port) => !except.includes(port));
  const found = await Promise.all(asked.map((port) => lookAt(host, port, AbortSignal.any(limits))));
  signal?.throwIfAborted();
  return found.filter((server) => server !== undefined);
}

async function lookAt(host: string, port: number, signal: AbortSignal): Promise<FoundServer | undefined> {
  const url = `http://${host}:${port}`;
  const server = createModelServer(OpenAiOptions.parse({ url, connectTimeoutMs: LOOK_TIMEOUT_MS }));
  try {
    const models = await server.list(signal);
    return { url, server: await server.recognise(signal), models: namesOf(models) };
  } catch {
    return undefined; // nothing there, or nothing that can be used without more: both are no offer
  } finally {
    await server.close();
  }
}

/** The names of what a server has, as it lists them. Throws AppError with the line that says what to do. */
export async function listModels(settings: OpenAiSettings, signal: AbortSignal): Promise<string[]> {
  const options = OpenAiOptions.parse(settings);
  const server = createModelServer(options);
  try {
    return namesOf(await server.list(signal));
  } catch (error) {
    signal.throwIfAborted();
    throw asRequestFailed(error, options.url, settingNames(options.where)).error;
  } finally {
    await server.close();
  }
}

/** No more than anybody chooses from. */
const MOST_NAMES = 1_000;

function namesOf(models: ListedModel[]): string[] {
  return models.slice(0, MOST_NAMES).map(({ id }) => id);
}
