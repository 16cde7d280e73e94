import { BANK, FRAMES, type FrameKey } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';
import { showAnswers, HEADLINE } from '../support/pairs.ts';
import { Paper } from '../support/paper.ts';

test('the example shows the way, says what it is everywhere, and is never stored', async ({ app }) => {
  const { page } = app;
  const notice = page.getByText('Nobody gave these answers, and nothing here is saved.');
  await app.open('#/');
  await app.link('Try it with an example pair').click();
  await app.arrived('Ready to look together?');
  await expect(notice).toBeVisible();
  await showAnswers(app);
  await expect(app.page).toHaveTitle(/^Look together/);
  await expect(notice).toBeVisible();
  await expect(app.chart()).toBeVisible();
  await expect(notice).toBeVisible();
  await app.go('#/p/example/plan/new');
  await page.getByRole('textbox', { name: 'What will you do?' }).fill('Try something.');
  await app.button('Add this action').click();
  await app.arrived('What you will do');
  await app.go('#/p/example/finish');
  await expect(app.link('get our pair code'), 'it counts in no school').toHaveCount(0);
  await app.go('#/p/example/print');
  const paper = await Paper.of(page, 'test-results/help', 'example');
  expect(await paper.words()).toContain('Example: Our agreement');
  await expect(page.getByRole('checkbox', { name: 'Restore code' })).toHaveCount(0);
  await expect(app.button('Save a copy')).toHaveCount(0);
  expect(await app.store()).toEqual({});
  await app.link('Leave the example').click();
  await expect(app.heading('How well do you work together?')).toBeVisible();
  await page.goBack();
  await page.goto('about:blank');
  await app.open('#/p/example');
  await expect(app.heading('Ready to look together?'), 'each visit begins afresh').toBeVisible();
});

const EXAMPLES: [FrameKey, string, string[]][] = [
  ['looking-back', 'Try it with an example pair', ['Shared strength', 'Mixed', 'To build together', 'Seen differently']],
  ['starting-out', 'Try a pair who are starting out', ['Clear to both', 'Partly clear', 'Talk about first', 'Seen differently']],
];

for (const [frame, link, words] of EXAMPLES) {
  test(`the example has something of everything: ${FRAMES[frame].title}`, async ({ app }) => {
    const { page } = app;
    await app.open('#/');
    await app.link(link).click();
    await app.arrived('Ready to look together?');
    await showAnswers(app);
    await app.arrived(HEADLINE);
    const part = (name: string) => page.getByRole('region', { name, exact: true });
    const well = frame === 'looking-back' ? 'Working well' : 'Clear to both';
    const topics = frame === 'looking-back' ? 'Talk about these first' : 'Begin with these';
    const strong = part(well).getByRole('heading');
    await expect(strong.filter({ hasNotText: well }).first(), 'an agreement').toBeVisible();
    await expect(part(topics), 'a difference').toContainText(/^.*The teacher (sees this happening more often|thinks this is clearer) than the teaching assistant does\./s);
    await expect(page.getByText('Similar overall, but you differ on some statements.').first()).toBeVisible();
    await expect(part(topics).getByRole('listitem').last()).toContainText(/to build|less than half|still to talk about/i);
    await app.otherPictures();
    await expect(app.chart(frame).first()).toBeVisible();
    const rows = page.getByRole('table', { name: /as a table/ }).getByRole('row');
    await expect(rows).toHaveCount(1 + BANK.length + 1);
    for (const word of words) await expect(rows.filter({ hasText: word }).first()).toBeVisible();
    expect(await app.store()).toEqual({});
  });
}
