import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { launch } from '../../packages/local-discord/tests/page/browser/chromium.ts';
import {
  messageBox,
  newest,
  pageAddress,
  suggestions,
  visit,
} from '../../packages/local-discord/tests/page/browser/open-page.ts';
import { type BotProcess, startBot } from '../e2e/bot-process.ts';

const root = join(import.meta.dirname, '../..');
const images = join(root, 'docs/images');
const desktop = { width: 1280, height: 800 };
const patience = { timeout: 30_000, interval: 100 };

let folder: string;
let bot: BotProcess | undefined;
let browser: Browser | undefined;
let address: string;

/** The pictures in docs/, taken when asked for: `npm run docs:page`. */
describe('the pictures of the page', () => {
  beforeAll(async () => {
    mkdirSync(images, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'election-facts-pictures-'));
    cpSync(join(root, 'data'), folder, { recursive: true });
    const started = startBot({ PORT: '0', DATA_DIR: folder });
    bot = started;
    address = await vi.waitFor(() => pageAddress(started.out()), patience);
    browser = await launch(inject('chromium'));
  });
  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (size = desktop) => {
    if (browser === undefined) throw new Error('there is no browser');
    return (await visit(browser, address, size, false)).tab;
  };
  const keep = async (tab: Page, name: string) => {
    // Pictures of an answer come a moment after its text.
    await tab.waitForTimeout(1000);
    await tab.screenshot({ path: join(images, `page-${name}.png`) });
    await tab.context().close();
  };
  const askForOruj = async (tab: Page) => {
    await messageBox(tab).fill('/candidate name:Zahid Oruj');
    await tab.keyboard.press('Enter');
    await expect.poll(() => newest(tab).textContent(), patience).toContain('2.17%');
  };

  it('show the choices while a name is typed', async () => {
    const tab = await open();
    await tab.keyboard.type('/candidate ');
    await tab.getByRole('combobox', { name: 'name' }).pressSequentially('zah');
    await expect.poll(() => suggestions(tab).first().textContent(), patience).toContain('Zahid Oruj');
    await keep(tab, 'autocomplete');
  });

  it('show figures of a message being checked', async () => {
    const tab = await open();
    await tab.getByText('Ilham Aliyev got 97%').click({ button: 'right' });
    await tab.getByRole('menuitem', { name: 'Check figures' }).click();
    await expect.poll(() => newest(tab).textContent(), patience).toContain('92.12%');
    await newest(tab).getByRole('button', { name: 'Dismiss message' }).scrollIntoViewIfNeeded();
    await tab.locator('.payload-head').first().click();
    await keep(tab, 'check');
  });

  it('show an answer', async () => {
    const tab = await open();
    await askForOruj(tab);
    await keep(tab, 'answer');
  });

  it('show an answer on a phone', async () => {
    const tab = await open();
    await tab.getByText('Phone', { exact: true }).click();
    await tab.getByText('Light', { exact: true }).click();
    await askForOruj(tab);
    await tab.getByRole('tab', { name: 'Faults' }).click();
    await keep(tab, 'phone');
  });

  it('show broken data', async () => {
    const tab = await open();
    const file = join(folder, 'azerbaijan-2024-presidential/candidates.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"id":', '"id"'));
    await expect.poll(() => tab.getByRole('alert').count(), patience).toBe(1);
    await tab.getByRole('tab', { name: 'Data' }).click();
    await keep(tab, 'broken-data');
  });
});
