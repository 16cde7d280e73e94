import type { Page } from '@playwright/test';
import { sessionCode, TA_CODE } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { OPEN_PAIR } from '../support/pairs.ts';
import { FULL, key } from '../support/stored.ts';

// Each of these runs before the app does, in a browser that has a part of the web platform missing, doing
// nothing, or throwing. The control is then not there, or says what happened and what to do.

// -- The address -------------------------------------------------------------

const HISTORIES: Record<string, () => void> = {
  throws: () => {
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  },
  'does nothing': () => void (history.replaceState = () => undefined),
};

for (const [what, broken] of Object.entries(HISTORIES)) {
  test(`history.replaceState ${what}: a code leaves the address all the same`, async ({ app }) => {
    await app.page.addInitScript(broken);
    await app.open(`#/code/${TA_CODE}`);
    await expect(app.heading('What do you want to do with the teaching assistant’s answers?')).toBeVisible();
    expect(new URL(app.page.url()).hash).toBe('#/enter');
    await app.go('#/blank');
    await app.page.goBack();
    await expect(app.heading('Enter a code')).toBeVisible();
    expect(new URL(app.page.url()).hash).toBe('#/enter');
    await expect(app.page.getByText('The code you followed is still in this page’s address.')).toHaveCount(0);
  });

  test(`history.replaceState ${what}: a session that is not in the address is not called kept`, async ({ app }) => {
    await app.page.addInitScript(broken);
    await app.open('#/run');
    await app.page.getByRole('radio', { name: /^30/ }).check();
    await expect(app.page.getByText(/^This browser did not write your session into the page’s address/)).toBeVisible();
  });
}

// -- Clearing and removing ---------------------------------------------------

test('what a browser only says to have removed is named, and not called gone', async ({ app }) => {
  await app.page.addInitScript(() => {
    const remove = Storage.prototype.removeItem;
    Storage.prototype.removeItem = function (key) {
      if (!key.endsWith(':pair')) remove.call(this, key);
    };
  });
  await app.seed(OPEN_PAIR, FULL);
  await app.open('#/p/pair/remove');
  await app.button('Remove Oak class').click();
  await expect(app.page.getByRole('alert')).toContainText('Oak class is still on this device.');
  await app.go('#/clear');
  await app.button('Clear this device').click();
  await expect(app.page.getByRole('alert')).toContainText('Still here: Oak class.');
  expect(Object.keys(await app.store())).toEqual([key('pair')]);
});

test('what is on the page alone is not called saved when it is about to be cleared', async ({ app }) => {
  await app.page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
  await app.open('#/open');
  await app.openFile('full.alongside.json', FULL);
  await app.arrived('Answer on your own, in any order');
  await app.go('#/clear');
  await expect(app.page.getByText(/^One partnership is on this page alone: this browser saves nothing\./)).toBeVisible();
});

test('what there was no room for is not called saved when it is about to be cleared', async ({ app }) => {
  await app.page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await app.open();
  await app.begin('Teacher');
  await app.go('#/clear');
  await expect(app.page.getByText(/^One partnership is here, and this browser has not saved all of it\./)).toBeVisible();
  await app.go('#/');
  await expect(app.heading('Carry on where you were')).toBeVisible();
  await expect(app.page.getByText(/agreed to keep this|has not promised to keep this|^Last saved/)).toHaveCount(0);
  await expect(app.page.getByRole('listitem').getByText('Not saved')).toBeVisible();
});

// -- All the rest that may be missing ----------------------------------------

const GONE: Record<string, () => void> = {
  'document.fonts': () => Object.defineProperty(document, 'fonts', { value: undefined }),
  ResizeObserver: () => void Reflect.deleteProperty(window, 'ResizeObserver'),
  'a matchMedia that cannot be followed': () => {
    window.matchMedia = (query) => ({ matches: false, media: query }) as MediaQueryList;
  },
  matchMedia: () => Object.defineProperty(window, 'matchMedia', { value: undefined }),
  'crypto.getRandomValues': () => void (crypto.getRandomValues = () => { throw new Error('not here'); }),
  crypto: () => Object.defineProperty(window, 'crypto', { value: undefined }),
  sessionStorage: () =>
    Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } }),
  'the wake lock': () => Object.defineProperty(navigator, 'wakeLock', { value: { request: () => { throw new Error('no'); } } }),
  'the worker’s container': () =>
    Object.defineProperty(navigator, 'serviceWorker', { get: () => { throw new DOMException('no', 'SecurityError'); } }),
  caches: () => Object.defineProperty(window, 'caches', { get: () => { throw new DOMException('no', 'SecurityError'); } }),
  'the manager of storage': () => Object.defineProperty(navigator, 'storage', { value: {} }),
  performance: () => Object.defineProperty(window, 'performance', { value: undefined }),
};

for (const [what, broken] of Object.entries(GONE)) {
  test(`without ${what} everything else works`, async ({ app }) => {
    const { page } = app;
    await page.addInitScript(broken);
    await app.seed(OPEN_PAIR);
    await app.open();
    await expect(app.heading('Carry on where you were')).toBeVisible();
    await app.begin('Teacher', 'Elm class');
    await app.go('#/p/pair/compare');
    await expect(page.getByRole('img', { name: /Never .* to Always/ }).first()).toBeVisible();
    await app.go('#/p/pair/print');
    await expect(page.getByText(/^This will print on/)).toBeVisible();
    await app.go(`#/projector/${sessionCode(60)}`);
    await expect(page.getByRole('timer')).toBeVisible();
    await app.go('#/about/help');
    await expect(page.getByText(/without a network, until|does not hold the app’s files yet|keeps no files for this page/)).toBeVisible();
    await app.go('#/clear');
    await app.button('Clear this device').click();
    await expect(page.getByText(/^This device is cleared/)).toBeVisible();
    await expect(app.heading('This page has stopped')).toHaveCount(0);
  });
}

const READERS: Record<string, () => void> = {
  'has no File.text': () => void Reflect.deleteProperty(Blob.prototype, 'text'),
  'throws at File.text': () => {
    Blob.prototype.text = () => {
      throw new Error('not here');
    };
  },
};

for (const [what, broken] of Object.entries(READERS)) {
  test(`a browser that ${what} reads a file all the same`, async ({ app }) => {
    await app.page.addInitScript(broken);
    await app.open('#/open');
    await app.openFile('full.alongside.json', FULL);
    await expect(app.page.getByText('Oak class is opened and saved on this device.')).toBeVisible();
  });
}

test('a file that no way reads says so', async ({ app }) => {
  await app.page.addInitScript(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    Response.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  });
  await app.open('#/open');
  await app.openFile('full.alongside.json', FULL);
  await expect(app.page.getByRole('alert')).toContainText('This browser could not read the file.');
});

test('the whole screen: said when it is refused, and no button where there is none', async ({ app, device }) => {
  const projector = `#/projector/${sessionCode(60)}`;
  await app.page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: true });
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await app.open(projector);
  await app.button('Full screen').click();
  await expect(app.page.getByText('This browser did not give the whole screen. Press F11, or go on as it is.')).toBeVisible();
  const other = await device();
  await other.page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: undefined }));
  await other.open(projector);
  await expect(other.button('Next')).toBeVisible();
  await expect(other.button('Full screen')).toHaveCount(0);
});

// -- The program stops -------------------------------------------------------

test('a page that stops claims no more than is stored', async ({ browser }) => {
  for (const [store, words] of [
    [true, 'What is stored in this browser is as it was.'],
    [false, 'Nothing is stored in this browser.'],
  ] as const) {
    const page: Page = await (await browser.newContext()).newPage();
    await page.goto('./#/about/help');
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (store) await page.evaluate(([key, text]) => localStorage.setItem(key, text), [key('full'), FULL] as const);
    await page.evaluate(() => {
      const create = Document.prototype.createElement;
      Document.prototype.createElement = function (this: Document, tag: string) {
        if (tag === 'fieldset') throw new Error('a browser that is out of order');
        return create.call(this, tag);
      };
      location.hash = '#/new';
    });
    await expect(page.getByRole('heading', { name: 'This page has stopped' })).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    await page.context().close();
  }
});
