import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { directImports } from './direct-imports.mts';

const root = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** One page; what a screen needs comes with the screen. Vite compiles TSX itself. */
export default defineConfig({
  root,
  plugins: [directImports('@mantine/core')],
  resolve: {
    alias: [
      { find: /^@channel\/client$/, replacement: `${repository}libs/client/src/index.ts` },
      { find: /^@channel\/client\/(refusals-[a-z]+)$/, replacement: `${repository}libs/client/src/$1.ts` },
    ],
  },
  build: {
    outDir: `${repository}dist/apps/portal`,
    emptyOutDir: true,
    manifest: true,
    // Inlined files would need `data:` for scripts and fonts in the policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Mantine marks its files for servers that render React; nothing is rendered there here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  // The page of the built application asks its own server; this one is for writing screens beside a running one.
  server: {
    proxy: { '^/(v1|auth|oidc|health|problems)': process.env.CHANNEL_URL ?? 'http://localhost:4000' },
  },
});
