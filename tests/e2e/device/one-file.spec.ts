import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { App } from '../support/app.ts';
import { expect, test as base } from '../support/fixtures.ts';
import { storedPair, TEACHER } from '../support/pairs.ts';
import { Paper } from '../support/paper.ts';
import { Watch } from '../support/watch.ts';
import { read } from '../support/stored.ts';

const FILE = pathToFileURL(resolve('dist/alongside.html')).href;

/** The app as one file from a disk, with no network at all. */
const test = base.extend<{ file: App }>({
  file: async ({ browser }, use) => {
    const context = await browser.newContext({ baseURL: FILE, offline: true, acceptDownloads: true });
    const watch = new Watch('null');
    await watch.over(context);
    const page = await context.newPage();
    await use(new (class extends App {
      override async open(hash = '#/'): Promise<void> {
        await this.watch.load(this.page, () => this.page.goto(FILE + hash));
      }
    })(page, watch));
    await context.close();
    expect(watch.faults, 'requests, and errors').toEqual([]);
  },
});

test('from a file: the whole path, kept over a reload, and printed', async ({ file: app }) => {
  await app.open();
  await app.begin('Teaching assistant', 'Oak class');
  await app.answerAll('Often');
  await app.reload();
  await expect(app.page.getByText('40 of 40 answered')).toBeVisible();
  await app.finish();
  await app.arrived(/^You see strengths in /);
  await expect(app.chart()).toBeVisible();
  const copy = await app.saved(app.button('Save a copy'));
  expect(read(copy.text).label).toBe('Oak class');
  const font = await app.page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'));
  expect(font).toBe(true);
  await app.go('#/blank');
  const paper = await Paper.of(app.page, 'test-results/one-file', 'blank');
  expect((await paper.sides()).count).toBe(4);
});

test('from a file: a code goes to the other device, with no link and no square that lead nowhere', async ({ file: app }) => {
  const sheet = { answers: TEACHER, opening: 'statements', finished: true } as const;
  await app.open();
  await app.go('#/open');
  await app.openFile('oak.alongside.json', storedPair({ id: 'oak', way: 'two_devices', role: 'teacher', sheets: [sheet, {}] }));
  await app.go('#/p/oak/share');
  await expect(app.heading('Share your answers')).toBeVisible();
  await expect(app.button('Copy the code')).toBeVisible();
  await expect(app.button('Copy a link')).toHaveCount(0);
});

test('from a file: it offers no file of itself', async ({ file: app }) => {
  await app.open('#/about/technical');
  await expect(app.heading('For technicians')).toBeVisible();
  await expect(app.link('Save Alongside as one file')).toHaveCount(0);
});

test('the site gives it away, whole and with a policy that reaches no network', async ({ app }) => {
  await app.open('#/about/technical');
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app['watch'].load(app.page, () => app.link('Save Alongside as one file').click()),
  ]);
  expect(download.suggestedFilename()).toBe('alongside.html');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toBe(await readFile('dist/alongside.html', 'utf8'));
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)![1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('connect-src data:;');
  expect(policy).not.toMatch(/'self'|unsafe-inline|https?:|\*/);
  expect(text).not.toMatch(/\s(?:src|href)="(?!#|data:)[^"]*\.(?:js|css|wasm|woff2)"/);
});
