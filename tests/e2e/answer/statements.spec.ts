import { BANK, FRAMES } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { BARE, PART, read } from '../support/stored.ts';

const [FIRST, SECOND] = BANK;
const answer = (of: string, principle: (typeof BANK)[number]) => `#/p/${of}/answer/${principle.id}`;

for (const frame of ['looking-back', 'starting-out'] as const) {
  test(`what each word means is said at the first statement, and in a fold for the others: ${frame}`, async ({ app }) => {
    const { page } = app;
    await app.open();
    await app.begin('Teacher', '', { frame });
    await app.openPrinciple(FIRST.title);
    await expect(page.getByText(FRAMES[frame].question)).toBeVisible();
    const { points } = FRAMES[frame];
    for (const { label, descriptor } of points) {
      await expect(app.group('1.1').getByText(descriptor)).toBeVisible();
      await expect(app.group('1.2').getByRole('radio', { name: label, exact: true })).toBeVisible();
    }
    for (const { number } of FIRST.statements.slice(1)) await expect(app.group(number)).not.toContainText(points[0].descriptor);
    await page.getByText('What the words mean').filter({ visible: true }).click();
    const meaning = page.getByRole('definition').filter({ visible: true });
    for (const { descriptor } of points) await expect(meaning.filter({ hasText: descriptor })).toBeVisible();
  });
}

test('the page says how far it is, and its button what comes next', async ({ app }) => {
  const { page } = app;
  await app.seed(BARE);
  await app.open(answer('bare', FIRST));
  await expect(page.getByText('0 of 5 answered')).toBeVisible();
  await expect(page.getByText(/^about \d+ minutes left$/)).toBeVisible();
  for (const [index, { number }] of FIRST.statements.entries()) {
    await app.rate(number, 'Often');
    await expect(page.getByText(`${index + 1} of 5 answered`)).toBeVisible();
  }
  await app.button(/^Clear my answer to 1\.5$/).click();
  await expect(page.getByText('4 of 5 answered')).toBeVisible();
  await app.rate('1.5', 'Rarely');
  await app.button(`Next: ${SECOND.title}`).click();
  await app.arrived(SECOND.title);
  await app.go(answer('bare', BANK[7]));
  await app.button('Next: check my answers').click();
  await app.leaveThemOut();
  await app.arrived('Check your answers');
});

test('in a session with statements of its own these are next after the last principle', async ({ app }) => {
  const part = read(PART);
  const extra = [['We start as one.', 'We start as one.']];
  part.session = { minutes: 45, title: 'INSET', frame: null, principles: part.principles, extra };
  await app.seed(JSON.stringify(part));
  await app.open(answer('part', BANK[7]));
  await app.button('Next: Asked in this session').click();
  await app.leaveThemOut();
  await app.arrived('Asked in this session');
  await app.page.getByRole('radio', { name: /^Often/ }).first().check();
  await app.button('Next: check my answers').click();
  await app.arrived('Check your answers');
});

test('what is folded away is there where it is opened before the browser had time for it, and stays', async ({ app }) => {
  const { page } = app;
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    Object.assign(window, { requestIdleCallback: (then: () => void) => waiting.push(then), haveTime: () => waiting.forEach((then) => then()) });
  });
  await app.seed(BARE);
  await app.open(answer('bare', BANK[0]));
  const sign = page.getByText(BANK[0].signs[0]);
  await expect(sign).toHaveCount(0);
  await page.getByText('Why it matters').click();
  await expect(sign).toBeVisible();
  await page.evaluate(() => (window as unknown as { haveTime: () => void }).haveTime());
  await page.getByText('Why it matters').click();
  await expect(sign).toBeHidden();
  await page.getByText('Why it matters').click();
  await expect(sign).toBeVisible();
});

test('the fold has the article’s own name of the principle, where that is another, and what it looks like', async ({ app }) => {
  await app.seed(BARE);
  for (const principle of BANK) {
    await app.open(answer('bare', principle));
    await app.page.getByText('Why it matters').click();
    for (const sign of principle.signs) await expect(app.page.getByText(sign)).toBeVisible();
    const isOther = principle.articleName !== principle.title;
    await expect(app.page.getByText(`In the article: ${principle.articleName}`, { exact: true })).toHaveCount(isOther ? 1 : 0);
  }
});
