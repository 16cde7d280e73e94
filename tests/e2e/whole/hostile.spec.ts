import type { Page } from '@playwright/test';
import { BANK } from '../support/bank.ts';
import { longSessionCode } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { FULL, key, PART, STAMP } from '../support/stored.ts';

// docs/security.md has the same inputs, with what each one gets.

/** What would run, load something or leave its box if it were ever taken for markup. */
const MARKUP = [
  '<img src=x onerror="document.title=1">',
  '"><script>document.title=1</script>',
  '<svg onload=alert(1)>',
  '</title><iframe src=//x>',
  '&lt;b&gt; ${1} {{1}}',
  'javascript:alert(1)',
];

/** Nothing of it has become a part of the page. */
async function isText(page: Page): Promise<void> {
  await expect(page.locator('img, iframe, object, embed, base, form[action], [onerror], [onload]')).toHaveCount(0);
  // The page has a script of its own in its body, after the app.
  await expect(page.locator('a[href^="javascript:"], #app script, body > script ~ script')).toHaveCount(0);
}

for (const words of MARKUP) {
  test(`words stay words: ${words}`, async ({ app }) => {
    await app.open();
    await app.begin('Teacher', words);
    await app.openPrinciple(BANK[0].title);
    for (const { number } of BANK[0].statements) await app.rate(number, 'Often');
    await app.note(words);
    await app.continue();
    await app.arrived(BANK[1].title);
    await app.link('All principles').click();
    await app.check();
    await app.unfold(BANK[0].title);
    await expect(app.page.getByText(`Your note: ${words}`)).toBeVisible();
    await isText(app.page);
    await app.finish();
    await app.plan();
    await app.addAction({ what: words, who: 'Both of us', when: words, know: words, again: 'In 2 weeks' });
    await expect(app.cards()).toContainText(words);
    await isText(app.page);
    await app.print();
    await expect(app.page.getByRole('article')).toContainText(words);
    await isText(app.page);
    await app.link('Alongside').click();
    await expect(app.page.getByRole('heading', { name: words })).toBeVisible();
    await isText(app.page);
    await app.go('#/');
    await expect(app.page).toHaveTitle(/^Alongside/);
    const session = longSessionCode({ minutes: 45, principles: 255, title: words.slice(0, 60), own: [[words, words]] });
    await app.go(`#/session/${session}`);
    await expect(app.page.getByRole('main')).toContainText(words.slice(0, 60));
    await isText(app.page);
  });
}

const CHANGED = /Something in this file has been changed or damaged/;
const NOT_OURS = /This file was not saved by Alongside/;
const HALF = /This file stops before its end/;

const FILES: [string, string | Buffer, RegExp][] = [
  ['a program', Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), NOT_OURS],
  ['a page', '<!doctype html><script>alert(1)</script>', NOT_OURS],
  ['nothing', '', NOT_OURS],
  ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x00]), NOT_OURS],
  ['another program’s settings', '{"name":"alongside","version":"1"}', NOT_OURS],
  ['a tower of brackets', `{"alongside":${STAMP},"id":${'['.repeat(200_000)}`, HALF],
  ['an object that names its prototype', FULL.replace('{"alongside":', '{"__proto__":{"isAdmin":true},"alongside":'), /changed or damaged|was not saved by Alongside/],
  ['a member that nobody knows', FULL.replace('"label":', '"run":"alert(1)","label":'), CHANGED],
  ['the same member twice', FULL.replace('"label":', '"label":"Elm","label":'), CHANGED],
  ['an id that climbs out', FULL.replace('"id":"full"', '"id":"../../full"'), CHANGED],
  ['a rating of six', FULL.replace(/"pf-fair-share":\d/, '"pf-fair-share":6'), CHANGED],
  ['a rating without end', FULL.replace(/"pf-fair-share":\d/, '"pf-fair-share":1e999'), CHANGED],
  ['a day that there is not', FULL.replace(/"saved":"\d{4}-\d\d/, '"saved":"2026-13'), CHANGED],
  ['a name that goes on and on', FULL.replace(/"label":"[^"]*"/, `"label":"${'x'.repeat(10_000)}"`), CHANGED],
  ['half of itself', FULL.slice(0, FULL.length / 2), HALF],
  ['twelve megabytes', `{"alongside":${STAMP},${' '.repeat(12_000_000)}`, /This file is too large to be one of ours|was not saved by Alongside/],
  ['an edition of the future', '{"alongside":{"edition":99,"version":1}}', /made by a newer version/],
  ['a version of the future', '{"alongside":{"edition":1,"version":99},"id":5}', /made by a newer version/],
  ['an edition that there never was', FULL.replace('"edition":1', '"edition":0'), CHANGED],
  ['a draft’s number', FULL.replace(STAMP, '5'), /made by a draft of Alongside/],
  ['a question that nobody asks', FULL.replace('"frame":"looking-back"', '"frame":"sideways"'), CHANGED],
];

test('files made to upset: each is refused in words, and what is here stays', async ({ app }) => {
  await app.seed(PART);
  await app.open('#/open');
  for (const [what, content, words] of FILES) {
    await test.step(what, async () => {
      await app.openFile('oak.alongside.json', content);
      await expect(app.page.getByRole('link', { name: words }), what).toBeVisible();
      expect(await app.store()).toEqual({ [key('part')]: PART });
      await isText(app.page);
      await app.go('#/');
      await app.go('#/open');
    });
  }
});

test('addresses made to upset: each gets a page, and none is taken for anything else', async ({ app }) => {
  await app.open();
  for (const [hash, title] of [
    ['#/p/<img src=x onerror=alert(1)>', 'This page is not here'],
    ['#/p/../../etc/passwd', 'This page is not here'],
    ['#/p/__proto__', 'This page is not here'],
    ['#/p/constructor', 'This partnership is not on this device'],
    ['#/%00%0d%0aSet-Cookie:a', 'This page is not here'],
    ['#/new/alone/<svg onload=alert(1)>', 'This page is not here'],
    ['#/blank/../../x', 'This page is not here'],
    ['#javascript:alert(1)', 'This page is not here'],
    [`#/code/${'7K3MQ'.repeat(20_000)}`, /^Enter/],
    [`#/session/${'0'.repeat(50_000)}`, /.+/],
    [`#/run/${'%F0%9F%8C%B3'.repeat(500)}`, /.+/],
  ] as const) {
    await app.follow(hash);
    await expect(app.heading(title), hash.slice(0, 40)).toBeVisible();
    await isText(app.page);
    await expect(app.link('Alongside')).toBeVisible();
  }
});

test('keys of others, and keys that only look like ours, are left alone', async ({ app }) => {
  const others = {
    'alongside:partnership:<img src=x>': 'x',
    'alongside:partnership:': 'x',
    'alongside:partnership:../up': 'x',
    'other:partnership:oak': `{"alongside":${STAMP}}`,
    __proto__x: 'x',
  };
  await app.page.addInitScript((entries) => {
    if (location.origin === 'null' || localStorage.length > 0) return;
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(others));
  await app.open();
  await expect(app.heading('How well do you work together?')).toBeVisible();
  const kept = await app.page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
  expect(kept).toEqual(others);
  await isText(app.page);
});

test('markup and script addresses pass one policy, which lets nothing through that could run', async ({ app, watch }) => {
  await app.open();
  const tried = await app.page.evaluate(() => {
    const box = document.createElement('div');
    const attempt = (act: () => unknown) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      plain: attempt(() => (box.innerHTML = '<p class="a">Words on one = two</p>')),
      handler: attempt(() => (box.innerHTML = '<img src=x onerror=alert(1)>')),
      script: attempt(() => (box.innerHTML = '<script>1</' + 'script>')),
      frame: attempt(() => (box.innerHTML = '<iframe srcdoc="x"></iframe>')),
      address: attempt(() => (document.createElement('script').src = 'https://example.org/x.js')),
    };
  });
  // Not in the test's own call, for which a browser allows it.
  const code = await app.page.evaluate(
    () =>
      new Promise((told) => {
        setTimeout(() => {
          try {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- it is what has to be refused
            told(new Function('return "run"')());
          } catch (error) {
            told((error as Error).name);
          }
        });
      }),
  );
  expect(code).toBe('EvalError');
  expect(tried).toEqual({ plain: 'done', handler: 'TypeError', script: 'TypeError', frame: 'TypeError', address: 'TypeError' });
  // The page's own policy reports each, in the console and as an event: that is what was wanted here.
  await expect.poll(() => watch.faults.filter((fault) => fault.includes('policy: ')).length).toBe(5);
  watch.forgive(/TrustedHTML|TrustedScript|policy: |unsafe-eval|Evaluating/);
});

test('inside another page it does not start, and leads to a tab of its own', async ({ browser, baseURL }) => {
  // The page around it asks for what it likes, so nobody watches this one.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/frame.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>A school’s page</title><iframe title="Alongside" src="${baseURL}#/about/help" width="900" height="600"></iframe>` }),
  );
  await page.goto(`${baseURL}frame.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Alongside opens in a tab of its own');
  await expect(frame.getByRole('link')).toHaveCount(1);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open Alongside in a new tab' }).click(),
  ]);
  await expect(opened.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
  await page.screenshot({ path: 'test-results/screens/framed.png' });
  await context.close();
});
