import type { Locator } from '@playwright/test';
import { alike, inFives, roundCode, sessionCode, TWELVE } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { paste } from '../support/session-screens.ts';

const enter = '#/enter';
const school = '#/school';

test('no field for codes lets a phone correct what is typed', async ({ app }) => {
  await app.open('#/');
  for (const [address, name] of [[enter, 'Enter a code'], [school, 'Paste pair codes']] as const) {
    await app.go(address);
    const box = app.page.getByRole('textbox', { name });
    for (const [attribute, value] of [
      ['autocorrect', 'off'],
      ['autocapitalize', 'characters'],
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
      ['inputmode', 'text'],
    ] as const) {
      await expect(box, `${name}: ${attribute}`).toHaveAttribute(attribute, value);
    }
    await expect(box, name).not.toHaveAttribute('maxlength');
  }
});

test('a box for codes is never written to while somebody types in it', async ({ app }) => {
  await app.open(enter);
  const box: Locator = app.page.getByRole('textbox', { name: 'Enter a code' });
  await box.fill('17k5p 0p6zd');
  await box.press('Home');
  for (const key of ['ArrowRight', 'ArrowRight', 'a', 'b', 'Backspace', 'c']) await box.press(key);
  await expect(box).toHaveValue('17ack5p 0p6zd');
  expect(await box.evaluate((it: HTMLTextAreaElement) => it.selectionStart)).toBe(4);
});

test('a code that programs have changed is read: typed, in a file and in a link', async ({ app }) => {
  const { page } = app;
  const session = sessionCode(60);
  const wide = [...session].map((it) => String.fromCodePoint(it.codePointAt(0)! + 0xfee0)).join('\u00ad');
  await app.open(`#/session/${wide}`);
  await expect(app.heading('Join the session')).toBeVisible();
  await app.go(enter);
  await page.getByRole('textbox', { name: 'Enter a code' }).fill(`> ${wide}\u200b`);
  await app.continue();
  await app.arrived('Join the session');

  await app.go(school);
  const [one, two, three] = TWELVE;
  await paste(app, `${one.replaceAll('-', '\u00ad')}\n> ${two.replace('-', '--')}\n${three.slice(0, 8)}\n> ${three.slice(8)}`);
  await expect(page.getByRole('heading', { name: '3 pairs found' })).toBeFocused();
  await page.locator('input[type=file]').setInputFiles([
    { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(`${TWELVE[3]}\r${TWELVE[4]}\rKQ4T-9`) },
    { name: 'two.csv', mimeType: 'text/csv', buffer: Buffer.from(`KQ4T-8\u2028${TWELVE[5]}`) },
  ]);
  await expect(page.getByRole('heading', { name: '6 pairs found' })).toBeFocused();
  await expect(page.getByText('2 not readable: line 3 of one.txt (KQ4T-9), line 1 of two.csv (KQ4T-8).')).toBeVisible();
});

test('a code that goes elsewhere is called by its name, and where it goes is said', async ({ app }) => {
  const { page } = app;
  await app.open(enter);
  await page.getByRole('textbox', { name: 'Enter a code' }).fill(TWELVE[0]);
  await app.continue();
  await expect(page.getByRole('alert')).toContainText(/This is a pair code, .* it goes into the whole-school picture/);
  await app.go(school);
  await paste(app, sessionCode(60));
  await expect(page.getByText(/^1 is a session code, .* Enter a code, on the start page\.$/)).toBeVisible();
});

test('a short entry says how long it is and how long a code is', async ({ app }) => {
  const { page } = app;
  await app.open(enter);
  for (const [text, words] of [
    ['17K5P 0P6ZD', /This has 10 of the 26 characters/],
    ['1 7 K 5 P 0 P 6 Z D', /This has 10 of the 26 characters/],
    ['17K5P', /A session code has 6/],
  ] as const) {
    await page.getByRole('textbox', { name: 'Enter a code' }).fill(text);
    await app.continue();
    await expect(page.getByRole('alert')).toContainText(words);
  }
  await app.go('#/session/17K5P');
  await expect(page.getByText(/it has 5 of the 6 characters of a session code/)).toBeVisible();
  await app.go(school);
  await paste(app, '1K3MQ-9ZT2V');
  await expect(page.getByText(/It has 10 of the 12 characters of a pair code/)).toBeVisible();
});

test('a code is in its box again after a reload, from the step after it too, and no longer on another page', async ({ app }) => {
  const code = inFives(roundCode({ pair: [alike([4, 4, 4, 4, 2]), alike([4, 2, 4, 4, 4])], at: '2026-09-04', ours: 1, school: 0 }));
  await app.open(enter);
  const box = app.page.getByRole('textbox', { name: 'Enter a code' });
  await box.fill(code.slice(0, 20));
  await app.reload();
  await expect(box).toHaveValue(code.slice(0, 20));
  await box.fill(code);
  await app.continue();
  await app.arrived(/opened on/);
  await app.reload();
  await expect(box).toHaveValue(code);
  await app.go('#/');
  await app.go(enter);
  await expect(box).toHaveValue('');
  expect(await app.page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
});
