import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const SERVER = 'http://127.0.0.1:3000';

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
    plugins: [react()],
    build: { outDir: '../dist/client', emptyOutDir: true, assetsInlineLimit: 0 },
    server: { proxy: { '/api': SERVER, '/library': SERVER, '/socket.io': { target: SERVER, ws: true } } },
  };
});
