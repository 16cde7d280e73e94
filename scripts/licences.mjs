// Holds the Node tools to licences that a school's copy can live with. None of them ships.
import { readFileSync } from 'node:fs';

const allowed = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'MPL-2.0'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const others = Object.entries(packages).filter(([name, { license }]) => name && !allowed.includes(license));
for (const [name, { license }] of others) console.error(`licences: ${name} has ${license ?? 'none'}`);
if (others.length > 0) process.exit(1);
console.log(`${Object.keys(packages).length - 1} packages, each ${allowed.join(', ').replace(/, ([^,]*)$/, ' or $1')}`);
