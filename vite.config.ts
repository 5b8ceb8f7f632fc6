import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const pageAt = (path: string) => fileURLToPath(new URL(`client/${path}`, import.meta.url));
const SERVER = 'http://127.0.0.1:3000';

/** In development, every address of the console is its one page, as the server has it. */
const consoleAddresses: Plugin = {
  name: 'console-addresses',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/console(\/[\w/-]*)?(\?.*)?$/.test(request.url ?? '')) request.url = '/console/index.html';
      next();
    });
  },
};

/**
 * Builds the pages into dist/client, which the server serves; in development Vite serves them and hands the rest
 * on to the server. Nothing is inlined as data:, so that the Content-Security-Policy can stay strict.
 */
export default defineConfig(({ command }) => {
  // Whoever starts the build may have NODE_ENV set (Vitest sets "test"), and React's development code is twice as
  // large and runs every effect twice.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: 'client',
    plugins: [react(), consoleAddresses],
    build: {
      outDir: '../dist/client',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: pageAt('index.html'), console: pageAt('console/index.html') } },
    },
    server: { proxy: { '/api': SERVER, '/library': SERVER, '/socket.io': { target: SERVER, ws: true } } },
  };
});
