import type { App } from '../support/app.ts';
import { expect, test } from '../support/fixtures.ts';
import { OPEN_PAIR, storedPair, TEACHER } from '../support/pairs.ts';
import { STAMP } from '../support/stored.ts';

// Each of these runs before the app does, in a browser that has a part of the web platform missing, doing
// nothing, or throwing. The button then says what happened and what to do.

// -- Files -------------------------------------------------------------------

const FILES: [string, RegExp, RegExp, string][] = [
  ['#/p/pair/plan', /^Save a copy$/, /^Your browser has been given oak-class-2026-09-04\.alongside\.json to save\./, 'What is on this page is as it was.'],
  ['#/p/pair/finish', /^Save the actions as a spreadsheet$/, /\.csv to save\./, 'Nothing is lost: it is all on this page.'],
  ['#/p/pair/finish', /^Add to a calendar$/, /\.ics to save\..*Open it to add the day/, 'Nothing is lost: the day is on this page.'],
  ['#/p/pair/print', /^Save as a Word document$/, /\.docx to save\./, 'Print the page instead: it says the same.'],
  ['#/p/pair/print/own', /^Save as a spreadsheet$/, /\.csv to save\./, 'Print the page instead: it says the same.'],
  ['#/p/pair/compare', /PNG$/, /\.png to save\./, 'The table says the same.'],
  ['#/p/pair/compare', /SVG$/, /\.svg to save\./, 'The table says the same.'],
  ['#/p/pair/remove', /^Save a copy$/, /oak-class-2026-09-04\.alongside\.json to save\./, 'What is on this page is as it was.'],
  ['#/', /^Save a copy Oak class$/, /oak-class-2026-09-04\.alongside\.json to save\./, 'What is on this page is as it was.'],
  ['#/', /^Save a copy of everything$/, /given everything-2026-09-04\.alongside\.json to save\./, 'What is on this device is as it was.'],
  ['#/', /^Save what is stored$/, /^Your browser has been given bad.*-not-readable-2026-09-04\.txt/, 'It stays on this device as it is.'],
  ['#/p/two/share', /^Save a file$/, /\.pair\.json to save\..*Give it to the other person\./, 'Give the code instead.'],
];

const TWO = storedPair({ id: 'two', way: 'two_devices', role: 'teacher', holder: null, sheets: [{ answers: TEACHER }, {}] });
const BAD = `{"alongside":${STAMP},"id":"bad","la`;

async function everyFile(app: App, said: (downloaded: RegExp, refused: string) => RegExp): Promise<void> {
  // Before the day of the review.
  await app.page.clock.setFixedTime('2026-09-04T10:42:00+01:00');
  await app.seed(OPEN_PAIR, TWO, BAD);
  await app.open();
  for (const [hash, name, downloaded, refused] of FILES) {
    await test.step(`${hash} ${name}`, async () => {
      await app.go(hash);
      if (hash.endsWith('/compare')) await app.otherPictures();
      await app.button(name).last().click();
      await expect(app.page.getByRole('status').filter({ hasText: said(downloaded, refused) })).toBeVisible();
      await expect(app.page.getByRole('status').filter({ hasText: / is saved\b/ })).toHaveCount(0);
    });
  }
}

test('of every file it is said that the browser was given it, and never that it is saved', async ({ app }) => {
  await everyFile(app, (downloaded) => downloaded);
});

test('a browser that makes no files: every button says so, with what to do', async ({ app }) => {
  await app.page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new Error('not here');
    };
  });
  await everyFile(app, (_, refused) => new RegExp(`^This browser did not take .*${refused}`));
});

const CANVASES: Record<string, () => void> = {
  'gives no picture': () => {
    HTMLCanvasElement.prototype.toBlob = (heard) => heard(null);
  },
  'throws at a picture': () => {
    HTMLCanvasElement.prototype.toBlob = () => {
      throw new DOMException('guarded', 'SecurityError');
    };
  },
  'has no toBlob': () => void Reflect.deleteProperty(HTMLCanvasElement.prototype, 'toBlob'),
  'has no 2d canvas': () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  },
};

for (const [what, broken] of Object.entries(CANVASES)) {
  test(`a canvas that ${what}: PNG says so, and SVG and the table are there`, async ({ app }) => {
    await app.page.addInitScript(broken);
    await app.seed(OPEN_PAIR);
    await app.open('#/p/pair/compare');
    await app.otherPictures();
    await app.button(/PNG$/).click();
    await expect(app.page.getByRole('status').filter({ hasText: /^This browser did not take .*\.png\. The table says the same\./ })).toBeVisible();
    const { text } = await app.saved(app.button(/SVG$/));
    expect(text).toContain('<svg');
  });
}

// -- Copying -----------------------------------------------------------------

const CLIPBOARDS: Record<string, () => void> = {
  'is missing': () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  'has no writeText': () => Object.defineProperty(navigator, 'clipboard', { value: {} }),
  throws: () => Object.defineProperty(navigator, 'clipboard', { get: () => { throw new Error('not here'); } }),
  'throws when asked': () =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => { throw new Error('not here'); } } }),
  refuses: () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  'does nothing': () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => undefined } }),
  'never answers': () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise(() => {}) } }),
};

for (const [what, broken] of Object.entries(CLIPBOARDS)) {
  test(`a clipboard that ${what}: the code is there to copy by hand`, async ({ app }) => {
    await app.page.addInitScript(broken);
    await app.seed(TWO);
    await app.open('#/p/two/share');
    await app.button('Copy the code').click();
    await expect(app.page.getByText('This browser did not copy it. The code is selected here: press Ctrl and C.')).toBeVisible();
    await expect(app.page.getByRole('textbox', { name: 'The code, to copy by hand' })).toBeFocused();
    await expect(app.page.getByText('The code is copied.')).toHaveCount(0);
  });
}

for (const [device, keys, copy, print] of [
  ['a screen to touch', 'touch', 'touch and hold it, and choose Copy.', 'Or use Print in the browser’s menu, or under Share.'],
  ['one of Apple’s', 'mac', 'press Command and C.', 'Or press Command and P.'],
] as const) {
  test(`${device}: no keys are named that it does not have`, async ({ app }) => {
    await app.page.addInitScript((keys) => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      const match = window.matchMedia.bind(window);
      const isTouch = (query: string) => query === '(hover: none), (pointer: coarse)';
      window.matchMedia = (query) => (isTouch(query) && keys === 'touch' ? match('all') : match(query));
      if (keys === 'mac') Object.defineProperty(navigator, 'platform', { value: 'MacIntel' });
    }, keys);
    await app.seed(TWO);
    await app.open('#/p/two/share');
    await app.button('Copy the code').click();
    await expect(app.page.getByRole('status').filter({ hasText: copy })).toBeVisible();
    await app.go('#/trainer');
    await expect(app.page.getByText(print)).toBeVisible();
    await expect(app.page.getByText(/Ctrl/)).toHaveCount(0);
  });
}
