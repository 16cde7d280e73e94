import { BANK } from '../support/bank.ts';
import { TA_CODE } from '../support/codes.mjs';
import { expect, test } from '../support/fixtures.ts';
import { OPEN_PAIR } from '../support/pairs.ts';

for (const place of ['', '/review', '/plan', '/talk', '/finish', '/print', '/compare', '/share', '/profile', `/answer/${BANK[1].id}`]) {
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
  await app.seed(OPEN_PAIR);
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
