import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages: relative paths, so that they open under app:// and on 127.0.0.1 alike; nothing inline, for the CSP forbids it. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: { outDir: '../dist/renderer', emptyOutDir: true, target: 'chrome120', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
});
