import { test } from '../support/fixtures.ts';
import { ALL_SCREENS, show } from '../support/screens.ts';

// Pictures to look at: docs/look.md says how each screen should look.
const FOLDER = 'test-results/screens';
const ALSO_DARK = ['start', 'new', 'answer', 'answer-starting-out', 'profile', 'profile-radar', 'plan', 'pair-check', 'hand-over', 'share', 'compare', 'compare-folds', 'compare-starting-out', 'talk', 'then-and-now', 'pair-plan-agreed', 'pair-print', 'review', 'restore', 'run', 'projector', 'school-picture', 'school-words', 'about-help'];

for (const screen of ALL_SCREENS) {
  test(`picture: ${screen.name}`, { tag: '@screens' }, async ({ app }, { project }) => {
    const path = `${FOLDER}/${screen.name}-${project.name}`;
    await show(app, screen);
    await app.page.screenshot({ path: `${path}.png`, fullPage: true, animations: 'disabled' });
    if (project.name === 'desktop' && ALSO_DARK.includes(screen.name)) {
      await app.page.emulateMedia({ colorScheme: 'dark' });
      await app.page.screenshot({ path: `${path}-dark.png`, fullPage: true, animations: 'disabled' });
    }
  });
}
