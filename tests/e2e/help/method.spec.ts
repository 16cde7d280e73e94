import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { TIME } from '../support/bank.ts';
import { expect, test } from '../support/fixtures.ts';

/** What the simulation has written: of a hundred, with little, some and much noise. */
const CHANCE = parse(readFileSync('content/presentation/chance.toml', 'utf8')) as unknown as {
  of_five: { seen_differently: string[] };
  of_three: { seen_differently: string[] };
  of_audits: { time_seen_differently: string[] };
};

test('the method page has each finding by the words of both frames, and claims no more than it knows', async ({ app }) => {
  const { page } = app;
  await app.open('#/about/method');
  const terms = page.getByRole('term');
  for (const word of [
    'Shared strength, or Clear to both',
    'To build together, or Talk about first',
    'Seen differently',
    TIME.title,
    'Whole-school picture',
    'Words in place of numbers',
  ]) {
    await expect(terms.filter({ hasText: word }).first(), word).toBeVisible();
  }
  const main = page.getByRole('main');
  await expect(main).toContainText('more than 1.0 apart');
  await expect(main).not.toContainText('a difference that both would notice');
});

test('it says what chance does, in the figures of the simulation', async ({ app }) => {
  await app.open('#/about/method');
  const chance = app.page.getByRole('region', { name: 'What chance does' });
  await expect(chance.getByRole('columnheader')).toHaveText(['What is found', 'Little', 'Some', 'Much']);
  for (const [row, figures] of [
    ['Seen differently, by five statements rated by both', CHANCE.of_five.seen_differently],
    ['Seen differently, by three', CHANCE.of_three.seen_differently],
    ['Time to talk and prepare seen differently', CHANCE.of_audits.time_seen_differently],
  ] as const) {
    await expect(chance.getByRole('row', { name: new RegExp(`^${row}`) }).getByRole('cell'), row).toHaveText(figures);
  }
  const [little, some, much] = CHANCE.of_five.seen_differently;
  await expect(chance).toContainText(
    `chance alone has ${some} of 100 principles seen differently with some noise, ${little} with little and ${much} with much`,
  );
});
