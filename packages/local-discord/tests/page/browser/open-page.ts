import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import { inject } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord.ts';
import { type Page, startPage } from '../../../src/page/page.ts';
import { launch } from './chromium.ts';
import { type ScriptedApp, startScriptedApp } from './scripted-app.ts';

export const clientFolder = join(import.meta.dirname, '../../../dist/client');

/** The stand-in, its page and an app, all running, and a browser that shows the page. */
export interface Stage {
  readonly discord: LocalDiscord;
  readonly page: Page;
  readonly app: ScriptedApp;
  readonly browser: Browser;
  /** Opens the page as somebody who sees it for the first time. */
  readonly open: (size?: { readonly width: number; readonly height: number }) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly tab: BrowserPage;
  /** What the browser complained about: script errors and everything the page's policy stopped. */
  readonly complaints: readonly string[];
  /** Every address the page asked for. */
  readonly asked: readonly string[];
}

export async function startStage(): Promise<Stage> {
  if (!existsSync(join(clientFolder, 'index.html'))) throw new Error('the page is not built: npm run build');
  const discord = await startLocalDiscord();
  const page = await startPage(discord, { clientFolder });
  const app = await startScriptedApp(discord);
  const browser = await launch(inject('chromium'));
  return {
    discord,
    page,
    app,
    browser,
    open: (size = { width: 1280, height: 800 }) => visit(browser, page.url, size),
    async close() {
      await browser.close();
      await app.close();
      await page.close();
      await discord.close();
    },
  };
}

/** Opens an address in a browser that knows nothing yet, and waits until the message box is there. */
export async function visit(
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
  hasTouch = true,
): Promise<Visit> {
  const context = await browser.newContext({ viewport, hasTouch });
  context.setDefaultTimeout(10_000);
  const tab = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(url);
  await tab.getByRole('combobox', { name: /^Message/ }).waitFor();
  return { tab, complaints, asked };
}

/** The message box, be it text or the option being written. */
export function messageBox(tab: BrowserPage) {
  return tab.getByRole('combobox', { name: /^Message/ });
}

/** The list above the message box, line by line. */
export function suggestions(tab: BrowserPage) {
  return tab.locator('.suggestions').getByRole('option');
}

/** The newest message of the channel. */
export function newest(tab: BrowserPage) {
  return tab.locator('.message-list > li').last();
}

/** Types a command without options and sends it. */
export async function run(tab: BrowserPage, command: string): Promise<void> {
  await messageBox(tab).fill(`/${command}`);
  await suggestions(tab).first().waitFor();
  await tab.keyboard.press('Enter');
  await tab.getByRole('combobox', { name: 'More options' }).waitFor();
  await tab.keyboard.press('Enter');
}

/** The address `npm start` has printed. @throws while there is none */
export function pageAddress(out: string): string {
  const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(out) ?? [];
  if (found === undefined) throw new Error('no address was printed yet');
  return found;
}
