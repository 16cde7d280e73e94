// Cargo builds the program (`cargo xtask program`), and this makes the page of it: one style sheet, the loader, and
// the parts of the program under names with their digests.
import { Features } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';
import { whole } from './scripts/one-file.mjs';
import { compiledWhenKept, LATER, laterSheet, preloads, sheets, smallScripts, standIns, watched, withPolicies } from './scripts/page.mjs';

/** The first browsers with container queries. */
const BROWSERS = ['chrome105', 'firefox110', 'safari16'];

const NAME = '[name]-[hash:16]';

export default defineConfig(({ mode }) => ({
  // Relative, so that dist/ works from any folder of any host.
  base: './',
  appType: 'mpa',
  clearScreen: false,
  resolve: { alias: { program: '/target/program/alongside.js' } },
  plugins: [standIns(), smallScripts(), sheets(), watched(), ...(mode === 'one-file' ? [whole()] : [laterSheet(), compiledWhenKept(), preloads(), withPolicies()])] satisfies Plugin[],
  // Each scheme has its own values in tokens.css: nothing to make of `light-dark`.
  css: { transformer: 'lightningcss', lightningcss: { exclude: Features.LightDark } },
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    assetsDir: '',
    modulePreload: false,
    reportCompressedSize: false,
    // Nothing within another file, or everything.
    assetsInlineLimit: mode === 'one-file' ? Infinity : 0,
    copyPublicDir: mode !== 'one-file',
    outDir: mode === 'one-file' ? 'target/one-file' : 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: mode === 'one-file' ? ['index.html'] : ['index.html', LATER],
      output: { entryFileNames: `alongside-[hash:16].js`, assetFileNames: `${NAME}[extname]`, hashCharacters: 'hex' },
    },
  },
  server: { host: '127.0.0.1', port: 8080, strictPort: true, watch: { ignored: ['**/target/**', '**/dist/**', '**/test-results/**'] } },
}));
