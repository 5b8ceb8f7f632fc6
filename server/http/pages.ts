import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { Router } from 'express';
import { AppError } from '../../protocol/errors.js';

const YEAR_SECONDS = 365 * 24 * 3600;

/** The built pages. Files under /assets carry a hash of their content in their name and never change. */
export function definePages(router: Router, clientFolder: string): void {
  const page = join(clientFolder, 'index.html');
  router.use(
    '/assets',
    express.static(join(clientFolder, 'assets'), {
      immutable: true,
      maxAge: YEAR_SECONDS * 1000,
      fallthrough: false,
    }),
  );
  router.use(
    express.static(clientFolder, { index: false, redirect: false, cacheControl: true, maxAge: '1h' }),
  );
  router.get(['/', '/c/:conversationId', '/link'], (_request, response) => {
    if (!existsSync(page)) {
      throw new AppError('NOT_FOUND', { message: 'The page is not built: run npm run build.' });
    }
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
}
