/**
 * Asks a model hub, as far as a pull needs it: which commit a name stands for, which files that has, and a file from
 * a given byte on. Redirects are followed to https alone, or to the hub itself where an operator's own speaks http;
 * its lists come from nowhere but the hub, and are read up to a length.
 */
import { request } from 'undici';
import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { AppError } from '../../../protocol/errors.js';
import { pullFailure, reasonOf, refusedByHub, unreachable } from './hub-failures.js';
import { parseJson, readStart } from '../../read-body.js';

export interface HubFile {
  path: string;
  size: number;
  /** Large files are known by the SHA-256 of what they hold, small ones as git knows them. */
  hash: { kind: 'sha256' | 'git'; hex: string };
}

export interface HubClient {
  readonly host: string;
  /** The commit that `revision` stands for. Throws AppError. */
  commitOf(revision: string): Promise<string>;
  files(commit: string): Promise<HubFile[]>;
  /** The body from `from` on, or from the beginning where the hub cannot do that: `from` is then 0. */
  open(file: HubFile, from: number): Promise<{ body: AsyncIterable<Uint8Array>; from: number }>;
}

const REDIRECTS = 5;
const ATTEMPTS = 3;
const TREE_PAGES = 10;
const SILENT_MS = 30_000;
/** Of one page of a list: a thousand files of a model take a third of a megabyte. */
const LIST_LENGTH = 4_000_000;
const hex = z.string().regex(/^[0-9a-f]{40,64}$/);

const Revision = z.object({ sha: hex });
const Tree = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.int().nonnegative(),
    oid: hex,
    lfs: z.object({ oid: hex, size: z.int().nonnegative() }).nullish(),
  }),
);

interface HubOptions {
  hub: URL;
  model: string;
  /** Where the model is to lie. */
  folder: string;
  signal: AbortSignal;
}

export function createHubClient({ hub, model, folder, signal }: HubOptions): HubClient {
  const host = hub.host;
  let commit = '';

  const get = async (url: URL, headers: Record<string, string> = {}): Promise<Dispatcher.ResponseData> => {
    let target = url;
    for (let count = 0; count <= REDIRECTS; count += 1) {
      const response = await ask(target, headers);
      const { location } = response.headers;
      if (response.statusCode < 300 || response.statusCode >= 400 || typeof location !== 'string')
        return response;
      await response.body.dump();
      const next = new URL(location, target);
      if (next.protocol !== 'https:' && next.origin !== hub.origin)
        throw pullFailure(`${host} sends to ${next.host} without https: nothing was downloaded from there.`);
      target = next;
    }
    throw pullFailure(`${host} redirects in a circle: try again later.`);
  };
  const ask = async (url: URL, headers: Record<string, string>): Promise<Dispatcher.ResponseData> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await request(url, { headers, signal, headersTimeout: SILENT_MS, bodyTimeout: SILENT_MS });
      } catch (cause) {
        signal.throwIfAborted();
        // That the other side has closed a connection shows only when it is used again.
        const wasStale = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(reasonOf(cause));
        if (!wasStale || attempt === ATTEMPTS) throw unreachable(cause, { host: url.host, folder });
      }
    }
  };
  const getJson = async <T>(url: URL, schema: z.ZodType<T>): Promise<{ data: T; link: string }> => {
    const { statusCode, headers, body } = await get(url);
    if (statusCode !== 200) {
      await body.dump();
      throw refusedByHub(statusCode, { model, host });
    }
    const text = await readStart(body, LIST_LENGTH).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw unreachable(cause, { host, folder });
    });
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success)
      throw pullFailure(`What answers at ${host} is no model hub.`, { cause: parsed.error });
    return { data: parsed.data, link: String(headers.link ?? '') };
  };

  return {
    host,
    async commitOf(revision) {
      const path = `api/models/${model}/revision/${encodeURIComponent(revision)}`;
      ({ sha: commit } = (await getJson(new URL(path, hub), Revision)).data);
      return commit;
    },
    async files(commit) {
      const files: HubFile[] = [];
      let next: URL | undefined = new URL(`api/models/${model}/tree/${commit}?recursive=true`, hub);
      for (let page = 0; page < TREE_PAGES && next !== undefined; page += 1) {
        const answer: { data: z.output<typeof Tree>; link: string } = await getJson(next, Tree);
        files.push(...answer.data.filter(({ type }) => type === 'file').map(asHubFile));
        const following: string | undefined = /<([^>]+)>;\s*rel="next"/.exec(answer.link)?.[1];
        next = following === undefined ? undefined : new URL(following, hub);
        if (next !== undefined && next.origin !== hub.origin)
          throw pullFailure(
            `${host} sends to ${next.host} for its own list of files: nothing was asked there.`,
          );
      }
      return files;
    },
    async open({ path, size }, from) {
      const url = new URL(`${model}/resolve/${commit}/${path}`, hub);
      const { statusCode, headers, body } = await get(url, from === 0 ? {} : { range: `bytes=${from}-` });
      if (statusCode === 200) return { body, from: 0 };
      const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(String(headers['content-range'] ?? ''));
      if (statusCode === 206 && Number(range?.[1]) === from && Number(range?.[2]) === size)
        return { body, from };
      await body.dump();
      if (statusCode === 206 || statusCode === 416)
        throw new AppError('UPSTREAM_FAILED', { message: `${host} has another ${path}: pull again.` });
      throw refusedByHub(statusCode, { model, host });
    },
  };
}

function asHubFile({ path, size, oid, lfs }: z.output<typeof Tree>[number]): HubFile {
  return lfs == null
    ? { path, size, hash: { kind: 'git', hex: oid } }
    : { path, size: lfs.size, hash: { kind: 'sha256', hex: lfs.oid } };
}
