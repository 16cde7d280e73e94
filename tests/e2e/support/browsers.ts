/** How Chromium is started. A key scrolls at once: on a slow machine the scrolling would go on after the page has
 * been left. */
const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-quic', '--disable-smooth-scrolling'];

/** Chromium without windows of its own, which draw and answer beside each page and take half of the time. */
export const SHELL = { executablePath: '/usr/bin/chromium-headless-shell', args: ARGS };

/** The whole of Chromium, for what its shell doesn't have: apps that can be installed. */
export const WHOLE = { executablePath: '/usr/bin/chromium', args: ARGS };
