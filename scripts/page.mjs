// What the page is made of beside the program: Vite calls these (vite.config.ts).
//
// The content security policy in each page names every inline script and style by its digest, so it is completed
// when all else stands. The audit on paper goes into the page for a browser that can't run the program, and the
// service worker is told which files there are.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { minify } from 'vite';
import { digests } from './digests.mjs';
import { edited, elements, inPlaceOf } from './html.mjs';
import { completeWorker, WORKER } from './worker.mjs';

const run = promisify(execFile);

/** @param {string[]} task */
const xtask = async (...task) => (await run('cargo', ['xtask', ...task], { encoding: 'utf8' })).stdout.trim();

/**
 * What stands in the page before the program and in place of it: the app's first screen, and the audit on paper,
 * drawn as the app draws it.
 *
 * @returns {import('vite').Plugin}
 */
export const standIns = () => ({
  name: 'stand-ins',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      const audit = await xtask('audit');
      const first = readFileSync('web/first.html', 'utf8').trim();
      return html.replace('{{audit}}', () => audit).replace('{{first}}', () => first);
    },
  },
});

/**
 * Makes the scripts that stand in the page as small as Vite makes its own: before their digests are taken.
 *
 * @returns {import('vite').Plugin}
 */
export const smallScripts = () => ({
  name: 'small-scripts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html) => {
      const inline = elements(html, 'script').filter(({ attributes }) => !attributes.src);
      const small = inline.map(async (script) => {
        const { code, errors } = await minify('page.js', script.text, { module: false });
        if (errors.length > 0) throw new Error(`page: a script in it can't be read: ${errors[0].message}`);
        return inPlaceOf(script, `<script>${code}</script>`);
      });
      return edited(html, await Promise.all(small));
    },
  },
});

/** The sheet that comes after the page. */
export const LATER = 'style/later.css';

/** What names all sheets: the one that stands in the page, and the later one. */
const SHEETS = ['style/main.css', LATER];

/**
 * Holds the two to naming every sheet there is, once.
 *
 * @returns {import('vite').Plugin}
 */
export const sheets = () => ({
  name: 'sheets',
  buildStart() {
    const names = SHEETS.map((file) => readFileSync(file, 'utf8')).join('');
    const all = readdirSync('style', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css') && !SHEETS.includes(`style/${file}`));
    const wrong = all.filter((file) => names.split(`"${file}"`).length !== 2);
    if (wrong.length > 0) throw new Error(`${SHEETS.join(' and ')} don't name once: ${wrong.join(', ')}`);
  },
});

/**
 * Takes the link to the later sheet out of the page that Vite is given, which would make one sheet of all that it names.
 * `preloads` puts it back; where all is one file it stays.
 *
 * @returns {import('vite').Plugin}
 */
export const laterSheet = () => ({
  name: 'later-sheet',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => edited(html, elements(html, 'link').filter(({ attributes }) => attributes.href === `/${LATER}`).map((link) => inPlaceOf(link, ''))),
  },
});

/** What the program is made of. */
const SOURCES = ['src', 'crates', 'content', 'Cargo.toml', 'Cargo.lock'];

/**
 * While developing: makes the program, and makes it again at each change of what it is made of. The policy is left
 * out, since what Vite adds to the page isn't in it; so is the worker, which would keep showing what stood there
 * before the last change.
 *
 * @returns {import('vite').Plugin}
 */
export const watched = () => ({
  name: 'watched',
  apply: 'serve',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const policy = elements(html, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
      const open = policy ? edited(html, [inPlaceOf(policy, '')]) : html;
      return open.replace(WORKER, '');
    },
  },
  async configureServer(server) {
    const make = async () => {
      try {
        await xtask('program');
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      } catch (error) {
        // Cargo has said what is wrong; the page stays as it was.
        server.config.logger.error(String(/** @type {{ stderr?: string }} */ (error).stderr ?? error));
      }
    };
    await make();
    server.watcher.add(SOURCES);
    let making = Promise.resolve();
    let isAsked = false;
    server.watcher.on('all', (_, file) => {
      const path = file.replace(`${server.config.root}/`, '');
      if (isAsked || !SOURCES.some((source) => path === source || path.startsWith(`${source}/`))) return;
      isAsked = true;
      making = making.then(() => {
        isAsked = false;
        return make();
      });
    });
  },
});

/**
 * Makes the loader a script of the old kind: what a worker keeps of those the browser compiles when it is kept, and of a
 * module only at the next visit, while somebody waits.
 *
 * @returns {import('vite').Plugin}
 */
export const compiledWhenKept = () => ({
  name: 'compiled-when-kept',
  apply: 'build',
  renderChunk: {
    order: 'post',
    handler: (code) => `(() => {\nconst $loader = document.currentScript.src;\n${code.replaceAll('import.meta.url', '$loader')}\n})();\n`,
  },
});

/** @param {string | Uint8Array} content */
const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * The first part of the program is asked for with the page, and the loader is held to its digest. Whoever has work on
 * the device is given what reads it as soon. The styles of the first screen stand in the page, so that it is painted as
 * soon as it is here, and all others are asked for at its end.
 *
 * @returns {import('vite').Plugin}
 */
export const preloads = () => ({
  name: 'preloads',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      /** @type {Record<'styles' | 'loader', string[]>} */
      const { styles, loader } = { styles: [], loader: [] };
      const moved = elements(html, 'link', 'script').filter((element) => {
        const { attributes } = element;
        const file = (attributes.src ?? attributes.href ?? '').replace('./', '');
        const found = bundle[file];
        if (found?.type === 'chunk') {
          loader.push(`<script defer integrity="${integrity(found.code)}" src="./${file}"></script>`);
        } else if (found && attributes.rel === 'stylesheet') {
          styles.push(`<style>${String(found.source).trim()}</style>`);
          delete bundle[file];
        } else {
          return false;
        }
        return true;
      });
      if (styles.length !== 1) throw new Error(`page: it has ${styles.length} sheets of styles`);
      const later = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(basename(LATER)));
      if (later?.type !== 'asset') throw new Error(`page: there is no ${LATER}`);
      const program = Object.keys(bundle).find((file) => /^alongside_bg-.*\.wasm$/.test(file));
      if (!program) throw new Error('page: there is no first part of the program');
      const reader = Object.keys(bundle).filter((file) => /^(split_reader|chunk_\d+)-.*\.wasm$/.test(file));
      if (reader.length < 2) throw new Error('page: there is no part of the program that reads what is stored');
      const preload = `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="./${program}">`;
      // The page's last script asks for these where something is stored.
      const more = reader.map((file) => `<link data-reader href="./${file}">`);
      const rest = edited(html, moved.map((element) => inPlaceOf(element, '')));
      // The program is asked for first. The page has come by the time in which the line brings the first of that.
      const asked = rest.replace('<meta name="color-scheme"', (next) => `${preload}\n${next}`);
      if (asked === rest) throw new Error('page: there is no place to ask for the program');
      const sheet = `<link rel="stylesheet" integrity="${integrity(later.source)}" href="./${later.fileName}">`;
      return asked
        .replace('</head>', () => [...styles, ...loader, ...more, '</head>'].join('\n'))
        .replace('</body>', () => `${sheet}\n</body>`);
    },
  },
});

/**
 * Completes the policy of a page, which names its digests where these placeholders stand.
 *
 * @param {string} html
 * @param {('script' | 'style')[]} elements
 */
function withPolicy(html, elements) {
  return elements.reduce((html, element) => {
    const placeholder = `{{${element}-hashes}}`;
    if (!html.includes(placeholder)) throw new Error(`a page has no ${placeholder} in its Content-Security-Policy`);
    return html.replaceAll(placeholder, digests(html, element));
  }, html);
}

/**
 * The policies of both pages, and the worker's list.
 *
 * @returns {import('vite').Plugin}
 */
export const withPolicies = () => ({
  name: 'policies',
  apply: 'build',
  writeBundle() {
    const folder = 'dist';
    /** @type {[string, ('script' | 'style')[]][]} */
    const pages = [
      ['index.html', ['script', 'style']],
      ['404.html', ['script', 'style']],
    ];
    for (const [name, elements] of pages) {
      const page = join(folder, name);
      writeFileSync(page, withPolicy(readFileSync(page, 'utf8'), elements));
    }
    completeWorker(folder);
  },
});
