// Holds the Node tools to licences that a school's copy can live with. None of them ships.
import { readFileSync } from 'node:fs';

const allowed = ['0BSD', 'MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MPL-2.0', 'Python-2.0'];

/** Those that say it in a way that the lock file doesn't take over. */
/** @type {Record<string, string>} */
const saysItself = { 'node_modules/svg-tags': 'MIT' };

const text = readFileSync('package-lock.json', 'utf8');
const lock = /** @type {{ packages: Record<string, { license?: string }> }} */ (JSON.parse(text));
const { packages } = lock;
const others = Object.entries(packages).filter(([name, { license }]) => name && !allowed.includes(license ?? saysItself[name] ?? ''));
for (const [name, { license }] of others) console.error(`licences: ${name} has ${license ?? 'none'}`);
if (others.length > 0) process.exit(1);
console.log(`${Object.keys(packages).length - 1} packages, each ${allowed.join(', ').replace(/, ([^,]*)$/, ' or $1')}`);
