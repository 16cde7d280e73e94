import { WHOLE } from '../support/browsers.ts';
import { Site } from '../support/deploy.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ launchOptions: WHOLE });

test('it can be installed', async ({ browser }) => {
  const site = new Site();
  await site.up();
  const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('./');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data!)).toMatchObject({ short_name: 'Alongside', display: 'standalone', start_url: './' });
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A test's window is a private one, in which nothing can be installed.
  expect(installabilityErrors.map((error) => error.errorId)).toEqual(['in-incognito']);
  await context.close();
  await site.end();
});
