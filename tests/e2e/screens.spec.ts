import { test } from './support/fixtures.ts';
import { SCREENS, show } from './support/screens.ts';

// Pictures to look at beside ../shared/design/pictures.
const FOLDER = 'test-results/screens';
const ALSO_DARK = ['start', 'answer', 'profile', 'profile-radar', 'plan'];

for (const screen of SCREENS) {
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
