/**
 * Which hosts this server answers under, and which pages may call it. The Host check stops DNS rebinding (a
 * foreign name that resolves to this machine); the Origin check stops foreign pages from acting as the visitor.
 */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { AppError } from '../../protocol/errors.js';

export interface SameSite {
  /** Throws WRONG_HOST. An address cannot be rebound, so addresses and localhost are always accepted. */
  checkHost(request: IncomingMessage): void;
  /** Throws FORBIDDEN. A client that sends no Origin is not a browser and has no foreign page in it. */
  checkOrigin(request: IncomingMessage): void;
}

export function createSameSite({ publicUrl, host }: { publicUrl: URL | undefined; host: string }): SameSite {
  const named = new Set(['localhost', host.toLowerCase(), ...(publicUrl ? [publicUrl.hostname] : [])]);

  return {
    checkHost(request) {
      const url = parse(`http://${request.headers.host ?? ''}`);
      const hostname = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
      if (named.has(hostname) || isIP(hostname) !== 0) return;
      throw new AppError('WRONG_HOST', {
        message: 'This server does not answer under that host name; the operator can set PARLEY_PUBLIC_URL.',
      });
    },
    checkOrigin(request) {
      const header = request.headers.origin;
      if (header === undefined) return;
      const origin = parse(header);
      if (origin && (origin.host === request.headers.host || origin.origin === publicUrl?.origin)) return;
      throw new AppError('FORBIDDEN', { message: 'Requests from other sites are not accepted.' });
    },
  };
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
