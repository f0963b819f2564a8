import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'

/** Builds the page into `directory`, which is emptied first. Relative addresses: it works at `/` and below any other path. */
export async function buildPage(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true })
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'page'),
    base: './',
    logLevel: 'warn',
    plugins: [preact({ devToolsEnabled: false })],
    // The observer's own libraries ask for it; it says which build this is, nothing else.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: directory,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1_000,
    },
  })
}

if (import.meta.main) await buildPage(resolve(process.argv[2] ?? 'dist/dashboard/site'))
