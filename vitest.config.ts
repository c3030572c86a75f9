import { defineConfig } from 'vitest/config';

const inBrowser = ['tests/browser/**/*.test.ts', 'packages/*/tests/page/browser/**/*.test.ts'];
/** Packages are tested as they are written, not as they were last built. */
const conditions = ['source', 'module', 'node', 'development|production'];
const ofBrowser = {
  globalSetup: 'packages/local-discord/tests/page/browser/chromium.ts',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 90_000,
};

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Processes, sockets and a browser on a shared machine: what is broken fails every time, what was slow does not.
    retry: process.env.CI === undefined ? 0 : 2,
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['tests/**/*.test.ts', 'packages/*/tests/**/*.test.ts'], exclude: inBrowser },
      },
      { extends: true, test: { ...ofBrowser, name: 'browser', include: inBrowser } },
      // Not tests: they take the pictures of the documentation, and run only when named.
      ...(process.argv.includes('pictures')
        ? [
            {
              extends: true as const,
              test: { ...ofBrowser, name: 'pictures', include: ['tests/browser/*.pictures.ts'] },
            },
          ]
        : []),
    ],
  },
});
