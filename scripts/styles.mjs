// Trunk calls this before it builds: the style sheets that style/main.css names become one, in the file that
// index.html links to. Nothing of what they say changes; comments and spaces go, and prefixes come for the
// oldest browsers that know what the sheets can't do without.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { bundle, Features } from 'lightningcss';

const FROM = 'style/main.css';
const TO = 'target/styles/alongside.css';

/** The first with container queries, as lightningcss writes versions: one byte each for major, minor, patch. */
const BROWSERS = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16, ios_saf: 16 << 16 };

const names = readFileSync(FROM, 'utf8');
const sheets = readdirSync(dirname(FROM), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css') && file !== basename(FROM));
const left = sheets.filter((file) => !names.includes(`"${file}"`));
if (left.length > 0) throw new Error(`${FROM} doesn't name ${left.join(', ')}`);

const { code } = bundle({
  filename: FROM,
  minify: true,
  targets: BROWSERS,
  // Each scheme has its own values in tokens.css.
  exclude: Features.LightDark,
});
// Trunk watches the folder while developing: what is the same isn't written again.
if (!existsSync(TO) || !readFileSync(TO).equals(code)) {
  mkdirSync(dirname(TO), { recursive: true });
  writeFileSync(TO, code);
}
