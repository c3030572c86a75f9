import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { launch } from '../../packages/local-discord/tests/page/browser/chromium.ts';
import {
  messageBox,
  newest,
  pageAddress,
  suggestions,
  type Visit,
  visit,
} from '../../packages/local-discord/tests/page/browser/open-page.ts';
import { type BotProcess, startBot } from '../e2e/bot-process.ts';

const shipped = join(import.meta.dirname, '../../data');
const desktop = { width: 1280, height: 800 };
/** Starting takes longer where many tests run at once. */
const patience = { timeout: 30_000, interval: 100 };

let folder: string;
let bot: BotProcess | undefined;
let browser: Browser | undefined;
let first: Visit;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'election-facts-page-'));
  const about = 'azerbaijan-2024-presidential';
  cpSync(join(shipped, about), join(folder, about), { recursive: true });
  const started = startBot({ PORT: '0', DATA_DIR: folder });
  bot = started;
  const address = await vi.waitFor(() => pageAddress(started.out()), patience);
  browser = await launch(inject('chromium'));
  first = await visit(browser, address, desktop);
});
afterAll(async () => {
  await browser?.close();
  await bot?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for Zahid Oruj, and gives the answer's text. */
async function askForOruj(): Promise<string> {
  const { tab } = first;
  const before = await tab.locator('.message-list > li').count();
  await messageBox(tab).fill('/candidate name:zahid-oruj');
  await tab.keyboard.press('Enter');
  await expect.poll(() => tab.locator('.message-list > li').count(), patience).toBe(before + 1);
  await expect.poll(() => newest(tab).textContent(), patience).toContain('Only you can see this');
  return (await newest(tab).textContent()) ?? '';
}

function changeFile(name: string, change: (text: string) => string): void {
  const file = join(folder, 'azerbaijan-2024-presidential', name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('npm start without a token', () => {
  it('leads from its page alone to an answer with its source', async () => {
    const { tab } = first;
    await tab.getByRole('button', { name: '/candidate' }).click();
    await tab.getByRole('combobox', { name: 'name' }).pressSequentially('zahid');
    await expect.poll(() => suggestions(tab).first().textContent()).toContain('Zahid Oruj');
    await expect.poll(() => suggestions(tab).count()).toBeLessThan(5);
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');

    await expect.poll(() => newest(tab).textContent(), patience).toContain('2.17%');
    expect(await newest(tab).getByRole('link').count()).toBeGreaterThan(0);
    expect(first.complaints).toEqual([]);
    expect(first.asked.every((url) => new URL(url).hostname === '127.0.0.1')).toBe(true);
  });

  it('has a figure checked from the menu of a sample message', async () => {
    const { tab } = first;
    await tab.getByText('Ilham Aliyev got 97%').click({ button: 'right' });
    await tab.getByRole('menuitem', { name: 'Check figures' }).click();

    await expect.poll(() => newest(tab).textContent(), patience).toContain('92.12%');
  });

  it('shows a shared answer to everybody', async () => {
    const { tab } = first;
    await askForOruj();
    await newest(tab).getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => newest(tab).textContent(), patience).not.toContain('Only you can see this');
    await tab.getByRole('button', { name: 'Be Leyla' }).click();
    const seen = await newest(tab).textContent();
    await tab.getByRole('button', { name: 'Be Tom' }).click();

    expect(seen).toContain('Zahid Oruj');
  });

  it('answers from a changed file without a restart', async () => {
    changeFile('candidates.json', (text) => text.replaceAll('Zahid Oruj', 'Zahid Oruj the Second'));

    await expect.poll(askForOruj, patience).toContain('Zahid Oruj the Second');
  });

  it('shows what is wrong with a broken file while the older data is served, until it is mended', async () => {
    const { tab } = first;
    const file = join(folder, 'azerbaijan-2024-presidential', 'tallies.json');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.slice(0, sound.length / 2));
    await expect
      .poll(() => tab.getByRole('alert').allTextContents(), patience)
      .toContainEqual(expect.stringContaining('tallies.json'));
    expect(await askForOruj()).toContain('2.17%');
    writeFileSync(file, sound);

    await expect.poll(() => tab.getByText('The data files have').count(), patience).toBe(0);
  });
});
