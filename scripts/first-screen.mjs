// Writes web/first.html, the app's first screen as it stands in the page before the program is there, from the
// app that is in dist/. A test says when it is needed: after a change of that screen or its words.
import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { host } from './host.mjs';

const server = host(() => 'dist', '/');
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${port}/`);
// The app's own, and not the one that stands for it: that has no markers of what changes.
await page.waitForFunction(() => document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_COMMENT).nextNode());
const screen = await page.evaluate(() => document.getElementById('app')?.innerHTML.replace(/<!--.*?-->/g, ''));
writeFileSync('web/first.html', `${screen}\n`);
await browser.close();
server.close();
