import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { Router } from 'express';
import { AppError } from '../../protocol/errors.js';

const YEAR_SECONDS = 365 * 24 * 3600;

/** The built pages. Files under /assets carry a hash of their content in their name and never change. */
export function definePages(router: Router, clientFolder: string): void {
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
  definePage(router, ['/', '/c/:conversationId', '/link'], join(clientFolder, 'index.html'));
  definePage(router, ['/console', '/console/*address'], join(clientFolder, 'console', 'index.html'));
}

function definePage(router: Router, addresses: string[], page: string): void {
  router.get(addresses, (_request, response) => {
    if (!existsSync(page)) {
      throw new AppError('NOT_FOUND', { message: 'The page is not built: run npm run build.' });
    }
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
}
