import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { ensureChromium } from './test/tools/browser.mjs';
import { countReporter } from './test/tools/count-reporter.mjs';
import { firefoxPath, webkitPaths } from './test/tools/other-browsers.mjs';
import { lean } from './test/tools/lean.mjs';
import { prebundle } from './test/tools/prebundle.mjs';
import { webkitgtkLauncher } from './test/tools/webkitgtk-launcher.mjs';

const launchers = {
  async chromium() {
    const { launchOptions } = await ensureChromium();
    // A window each: full Chrome holds back mouse commands in background tabs.
    return chromeLauncher({ launchOptions, createPage: ({ context }) => context.newPage({ type: 'window' }) });
  },
  firefox() {
    const launchOptions = { browser: 'firefox', executablePath: firefoxPath() };
    return chromeLauncher({ puppeteer: puppeteerCore, concurrency: 1, launchOptions });
  },
  webkit: () => webkitgtkLauncher(webkitPaths()),
};

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  // Audits in other widths and colour schemes: media are emulated in Chromium alone, and windows change size quickly there.
  files: ['test/**/*.test.ts', ...(wanted.includes('chromium') ? [] : ['!test/components/*/{axe,layout}.test.ts'])],
  nodeResolve: { exportConditions: ['production'] }, // without it Lit warns that it is in its development mode
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  concurrency: 2,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  plugins: [
    prebundle(['zod/mini', 'papaparse', 'jsqr']),
    { name: 'lean', transform: ({ body, path }) => lean().transform(body, path)?.code },
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  coverageConfig: {
    include: ['src/**', 'components/**'],
    threshold: { statements: 80, branches: 70, functions: 0, lines: 0 },
    reporters: ['lcovonly'],
  },
};
