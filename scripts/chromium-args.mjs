/**
 * How Chromium is started for tests, pictures and measurements. Its sandbox does not start for root; Playwright itself
 * keeps the browser off the network.
 */
export const chromiumArgs = [
  '--disable-gpu',
  // Chromium builds two pages of its own for the address bar of every window; nobody sees them here.
  // It heeds the last such list only, so what Playwright turns off, and matters here, is repeated.
  `--disable-features=${[
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'GlobalMediaControls',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
    'Translate',
  ].join(',')}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
