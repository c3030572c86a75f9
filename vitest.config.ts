import { defineConfig } from 'vitest/config';

const inBrowser = 'tests/page/browser/**/*.test.ts';
const ofBrowser = {
  globalSetup: 'tests/page/browser/chromium.ts',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 90_000,
};

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Processes, sockets and a browser on a shared machine: what is broken fails every time, what was slow does not.
    retry: process.env.CI === undefined ? 0 : 2,
    projects: [
      { extends: true, test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: [inBrowser] } },
      { extends: true, test: { ...ofBrowser, name: 'browser', include: [inBrowser] } },
      // Not tests: they take the pictures of the documentation, and run only when named.
      ...(process.argv.includes('pictures')
        ? [
            {
              extends: true as const,
              test: { ...ofBrowser, name: 'pictures', include: ['tests/page/browser/*.pictures.ts'] },
            },
          ]
        : []),
    ],
  },
});
