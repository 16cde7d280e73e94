import type { Page } from '@playwright/test';
import type { App } from './support/app.ts';
import { BANK } from './support/bank.ts';
import { sessionCode, TWELVE } from './support/codes.mjs';
import { expect, test } from './support/fixtures.ts';
import { OPENED, storedPair, TA, TEACHER } from './support/pairs.ts';
import { paste } from './support/session-screens.ts';
import { FULL, key, PLAN } from './support/stored.ts';

// Each of these runs before the app does, in a browser that has a part of the web platform missing, doing
// nothing, or throwing. The control is then not there, or says what happened and what to do.

/** A teaching assistant’s answers to everything, as the tests of the core have them. */
const TA_CODE = '17K5P0P6ZDFQ6ZXKRP1YFJ0H1';

const PAIR = storedPair({
  id: 'pair',
  label: 'Oak class',
  sheets: [{ answers: TEACHER }, { answers: TA }],
  opened: OPENED,
  plan: PLAN,
});

// -- Printing -----------------------------------------------------------------

const NO_WINDOW = /^This browser did not open its print window\. /;

const PRINTS: Record<string, () => void> = {
  'is missing': () => Object.defineProperty(window, 'print', { value: undefined, writable: true }),
  'does nothing': () => void (window.print = () => undefined),
  throws: () => {
    window.print = () => {
      throw new Error('not here');
    };
  },
};

/** A browser that prints, as it tells the page. */
function printing() {
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  };
}

const PAPERS: [string, RegExp, ((app: App) => Promise<void>)?][] = [
  ['#/p/pair/print', /Save it as a Word document and print that, or save a copy, .* another browser\.$/],
  ['#/p/pair/print/request', /Save it as a Word document/],
  ['#/p/pair/print/report', /Save a copy, at the top of the page, and open it in another browser\.$/],
  ['#/p/pair/print/own', /Save it as a spreadsheet and print that/],
  ['#/blank', /Open this page’s address in another browser/],
  ['#/trainer', /Open this page’s address in another browser/],
  [`#/slips/${sessionCode(60)}`, /Open this page’s address in another browser/],
  ['#/school', /Save the counts as a spreadsheet .* or paste the codes/, (app) => paste(app, TWELVE.join('\n'))],
];

for (const [what, broken] of Object.entries(PRINTS)) {
  test(`window.print ${what}: every paper says so, with another way, until it prints`, async ({ app }) => {
    await app.page.addInitScript(broken);
    await app.seed(PAIR);
    await app.open();
    for (const [hash, next, then] of PAPERS) {
      await test.step(hash, async () => {
        await app.go(hash);
        await then?.(app);
        const said = app.page.getByRole('status').filter({ hasText: NO_WINDOW });
        await expect(said).toHaveCount(0);
        await app.button('Print or save as PDF').click();
        await expect(said).toHaveText(next);
        // It prints after all, by the button or by the browser's own menu.
        await app.page.evaluate(printing);
        if (hash === '#/blank') await app.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        else await app.button('Print or save as PDF').click();
        await expect(said).toHaveCount(0);
        await app.page.evaluate(broken);
      });
    }
  });
}

test('where the print window opens nothing is said, at once or later', async ({ app }) => {
  await app.page.clock.install();
  await app.page.addInitScript(printing);
  await app.seed(PAIR);
  await app.open('#/p/pair/print');
  await app.button('Print or save as PDF').click();
  await app.page.clock.runFor(10_000);
  await app.settled();
  await expect(app.page.getByText(NO_WINDOW)).toHaveCount(0);
});

test('a page that is left before the browser answers is left in peace', async ({ app }) => {
  await app.page.clock.install();
  await app.page.addInitScript(PRINTS['does nothing']);
  await app.open('#/trainer');
  await app.button('Print or save as PDF').click();
  await app.go('#/blank');
  await app.page.clock.runFor(10_000);
  await app.settled();
  await expect(app.page.getByText(NO_WINDOW)).toHaveCount(0);
});

// -- Files --------------------------------------------------------------------

const FILES: [string, RegExp, RegExp, string][] = [
  ['#/p/pair/plan', /^Save a copy$/, /^Your browser has been given oak-class-2026-09-04\.alongside\.json to save\./, 'What is on this page is as it was.'],
  ['#/p/pair/plan', /^Save the actions as a spreadsheet$/, /\.csv to save\./, 'Nothing is lost: it is all on this page.'],
  ['#/p/pair/plan', /^Add the review to a calendar$/, /\.ics to save\..*Open it to add the day/, 'Nothing is lost: the day is on this page.'],
  ['#/p/pair/print', /^Save as a Word document$/, /\.docx to save\./, 'Print the page instead: it says the same.'],
  ['#/p/pair/print/own', /^Save as a spreadsheet$/, /\.csv to save\./, 'Print the page instead: it says the same.'],
  ['#/p/pair/results', /PNG$/, /\.png to save\./, 'The table says the same.'],
  ['#/p/pair/results', /SVG$/, /\.svg to save\./, 'The table says the same.'],
  ['#/p/pair/remove', /^Save a copy$/, /oak-class-2026-09-04\.alongside\.json to save\./, 'What is on this page is as it was.'],
  ['#/', /^Save a copy Oak class$/, /oak-class-2026-09-04\.alongside\.json to save\./, 'What is on this page is as it was.'],
  ['#/', /^Save a copy of everything$/, /given everything-2026-09-04\.alongside\.json to save\./, 'What is on this device is as it was.'],
  ['#/', /^Save what is stored$/, /^Your browser has been given bad.*-not-readable-2026-09-04\.txt/, 'It stays on this device as it is.'],
  ['#/p/two/share', /^Save a file$/, /\.pair\.json to save\..*Give it to the other person\./, 'Give the code instead.'],
];

const TWO = storedPair({ id: 'two', way: 'two_devices', role: 'teacher', holder: null, sheets: [{ answers: TEACHER }, {}] });
const BAD = '{"alongside":4,"id":"bad","la';

async function everyFile(app: App, said: (downloaded: RegExp, refused: string) => RegExp): Promise<void> {
  // Before the day of the review.
  await app.page.clock.setFixedTime('2026-09-04T10:42:00+01:00');
  await app.seed(PAIR, TWO, BAD);
  await app.open();
  for (const [hash, name, downloaded, refused] of FILES) {
    await test.step(`${hash} ${name}`, async () => {
      await app.go(hash);
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
    await app.seed(PAIR);
    await app.open('#/p/pair/results');
    await app.button(/PNG$/).click();
    await expect(app.page.getByRole('status').filter({ hasText: /^This browser did not take .*\.png\. The table says the same\./ })).toBeVisible();
    const { text } = await app.saved(app.button(/SVG$/));
    expect(text).toContain('<svg');
  });
}

// -- Copying ------------------------------------------------------------------

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
      const isTouch = (query: string) => query === '(hover: none) and (pointer: coarse)';
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

// -- The address ----------------------------------------------------------------

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

// -- Clearing and removing --------------------------------------------------------

test('what a browser only says to have removed is named, and not called gone', async ({ app }) => {
  await app.page.addInitScript(() => {
    const remove = Storage.prototype.removeItem;
    Storage.prototype.removeItem = function (key) {
      if (!key.endsWith(':pair')) remove.call(this, key);
    };
  });
  await app.seed(PAIR, FULL);
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
  await app.go('#/clear');
  await expect(app.page.getByText(/^One partnership is on this page alone: this browser saves nothing\./)).toBeVisible();
});

// -- All the rest that may be missing ----------------------------------------------

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
    await app.seed(PAIR);
    await app.open();
    await expect(app.heading('Carry on where you were')).toBeVisible();
    await app.begin('Teacher', 'Elm class');
    await app.go('#/p/pair/results');
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

// -- Answers that are elsewhere -----------------------------------------------------

for (const place of ['', '/review', '/plan', '/results', '/print', '/compare', '/share', '/profile', `/answer/${BANK[1].id}`]) {
  test(`an empty device at a partnership’s address${place && `, ${place.slice(1)},`} says how to bring it back`, async ({ app }) => {
    await app.open(`#/p/oak${place}`);
    await expect(app.heading('This partnership is not on this device')).toBeVisible();
    await expect(app.page.getByText(/in another browser, or in the app on the home screen: each of them keeps its own/)).toBeVisible();
    await expect(app.page.getByText(/^It is on the printed agreement/)).toBeVisible();
    await app.link('Enter the restore code').click();
    await app.arrived('Enter a code');
  });
}

test('a partnership that is not here is not called saved, after one that is', async ({ app }) => {
  await app.seed(PAIR);
  await app.open('#/p/pair/plan');
  await expect(app.savedLine()).toBeVisible();
  await app.go('#/p/nobody/plan');
  await expect(app.savedLine()).toHaveCount(0);
});

test('the other person’s link on a device without own answers says where these may be', async ({ app }) => {
  await app.open(`#/code/${TA_CODE}`);
  await expect(app.page.getByText(/^If you have answered already, .* in the app on the home screen/)).toBeVisible();
  await app.link('open a copy of your answers').click();
  await app.arrived('Open a file');
});

// -- The program stops ----------------------------------------------------------------

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
      } as typeof create;
      location.hash = '#/new';
    });
    await expect(page.getByRole('heading', { name: 'This page has stopped' })).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    await page.context().close();
  }
});
