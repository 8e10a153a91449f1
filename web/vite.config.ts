import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const server = 'http://localhost:5080';

export default defineConfig({
  plugins: [svelte()],
  build: {
    target: ['chrome125', 'firefox125', 'safari17.5'],
    // Inlined assets would be data: addresses, which the content security policy does not allow.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/graphql': server, '/demo': server, '/contacts': server, '/sign-out': server } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
