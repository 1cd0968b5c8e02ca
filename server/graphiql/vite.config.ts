import { defineConfig } from 'vite';
import { manifest } from './build/manifest';
import { notices } from './build/notices';

const bundled = notices();

export default defineConfig({
  // The page lives at …/graphql and its files beside it at …/graphiql/, under whatever prefix a proxy adds:
  // the HTML therefore names its sibling folder, and scripts find each other relative to themselves.
  base: './',
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? `graphiql/${file}` : { relative: true }),
  },
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    // One file of the editor is large by nature; splitting it would only add requests.
    chunkSizeWarningLimit: 5000,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // "use client" marks a file for React servers; there is none here.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  worker: { format: 'es', plugins: () => [bundled.observe()] },
  plugins: [bundled.observe(), bundled.write(), manifest()],
});
