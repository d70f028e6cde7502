import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { directImports } from './direct-imports.mts';

const root = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Every table brings Mantine's `ScrollArea`, and that one hook of a package of 16 kB, which comes with the first bubble instead. */
const tablesWithoutBubbles = (): Plugin => ({
  name: 'tables-without-bubbles',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source === '@floating-ui/react' && /[\\/]ScrollArea[\\/]/.test(importer)
      ? `${root}merged-refs.mts`
      : null,
});

/** One page; what a screen needs comes with the screen. Vite compiles TSX itself. */
export default defineConfig({
  root,
  plugins: [directImports('@mantine/core'), tablesWithoutBubbles()],
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
