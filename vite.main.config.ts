import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

/** Entries by the name they have in dist/main. The worker's file is looked up beside the engine, so everything lies in one flat folder. */
const entries = {
  main: 'electron/main.ts',
  'engine-process': 'electron/engine-process.ts',
  'documents-worker': 'electron/documents/worker.ts',
};

/** Main and the engine for Electron's own Node: everything bundled but Electron itself and the native store. */
export default defineConfig({
  publicDir: false,
  // The PDF library asks for it, as CommonJS does.
  define: { __dirname: 'import.meta.dirname' },
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
      external: ['electron', 'better-sqlite3'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
