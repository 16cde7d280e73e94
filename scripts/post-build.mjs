// Trunk calls this when its files are complete. The content security policy in
// each page names every inline script and style by its digest, and Trunk writes
// such a script, so only now can the policy be completed. The pages alone are
// edited: the digests of the other files stand in them already. What Trunk's script leaves
// to the browser's own reports is told apart from other scripts' faults. The audit on paper goes
// into the page too, for a browser that can't run the program. Then the same app is written
// as one file, and the service worker is told which files there are.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digests } from './digests.mjs';
import { attribute, edited, elements, inPlaceOf } from './html.mjs';
import { writeOneFile } from './one-file.mjs';
import { completeWorker, WORKER } from './worker.mjs';

const folder = process.env.TRUNK_STAGING_DIR ?? process.argv[2] ?? 'dist';

/** The audit on paper, drawn by the rules that draw it in the app. */
const audit = execFileSync('cargo', ['xtask', 'audit'], { encoding: 'utf8' }).trim();

/**
 * Loads the program, and tells the page whether it has started.
 *
 * @param {string} loader
 * @param {string} program
 */
function start(loader, program) {
  return `import('${loader}').then((app) => app.default({ module_or_path: '${program}' })).then(started, cannotStart);\n`;
}

/**
 * What is put in place of Trunk's script, which imports the loader and names the program.
 *
 * @param {import('./html.mjs').Found} script
 */
function ours(script) {
  const [, loader] = /import init[^']*'([^']+\.js)'/.exec(script.text) ?? [];
  const [, program] = /module_or_path: '([^']+\.wasm)'/.exec(script.text) ?? [];
  return loader && program ? [inPlaceOf(script, `<script type="module">\n${start(loader, program)}</script>`)] : [];
}

/**
 * A page of Trunk's with what only the build knows.
 *
 * @param {string} name
 */
function page(name) {
  const html = readFileSync(join(folder, name), 'utf8')
    .replaceAll('{{audit}}', () => audit)
    // While developing, Trunk adds a script that reloads the page, and fills in its
    // address only when it serves it, after the digest is taken. The address is
    // always the page's own, so it can be written now.
    .replaceAll("'{{__TRUNK_ADDRESS__}}'", 'window.location.host')
    .replaceAll('{{__TRUNK_WS_BASE__}}', '/');
  const scripts = elements(html, 'script').filter(({ attributes }) => attributes.type === 'module');
  // Browsers don't check the digest of a file preloaded for fetch, and say so in
  // the console at each visit. Ours stays empty, so that tests can hold it to that.
  const fetched = elements(html, 'link').filter(({ attributes }) => attributes.as === 'fetch' && 'integrity' in attributes);
  const complete = edited(html, [...scripts.flatMap(ours), ...fetched.map((link) => attribute(html, link, 'integrity', ''))]);
  // While developing, a worker would keep showing what stood there before the last change.
  return process.env.TRUNK_PROFILE === 'debug' ? complete.replace(WORKER, '') : complete;
}

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

const index = page('index.html');
writeFileSync(join(folder, 'index.html'), withPolicy(index, ['script']));
writeFileSync(join(folder, '404.html'), withPolicy(page('404.html'), ['script', 'style']));
writeOneFile(folder, index);
completeWorker(folder);
