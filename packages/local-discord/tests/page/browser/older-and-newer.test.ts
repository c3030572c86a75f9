import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageBox, newest, run, type Stage, startStage, type Visit } from './open-page.ts';

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await startStage();
  visit = await stage.open();
});
afterAll(() => stage.close());

describe('a message of the kind there was before components', () => {
  it('shows its embed with fields, picture and footer', async () => {
    const { tab } = visit;
    await run(tab, 'embed');

    const shown = newest(tab).locator('.embed');
    await expect.poll(() => shown.textContent()).toContain('As of noon');
    expect(await shown.getByRole('link', { name: 'Results' }).getAttribute('href')).toBe('https://example.org/results');
    expect(await shown.locator('dt').allTextContents()).toEqual(['Counted', 'Turnout']);
    expect(await shown.locator('img').count()).toBe(1);
    expect(await newest(tab).getByRole('link', { name: 'counts.csv' }).count()).toBe(1);
  });

  it('is written with files, and gets reactions', async () => {
    const { tab } = visit;
    const file = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('some notes') };
    await tab.getByLabel('Attach files').setInputFiles(file);
    await messageBox(tab).fill('see the file');
    await tab.keyboard.press('Enter');
    await expect.poll(() => newest(tab).textContent()).toContain('notes.txt');
    const message = stage.discord.messages().at(-1);
    if (message === undefined) throw new Error('there is no message');
    stage.discord.react(message, '👍');
    await newest(tab).getByRole('button', { name: '👍, 1' }).click();

    await expect
      .poll(() => newest(tab).getByRole('button', { name: '👍, 2' }).getAttribute('aria-pressed'))
      .toBe('true');
  });
});

describe('a form of today', () => {
  it('takes one of several, some of several, a tick and a person', async () => {
    const { tab } = visit;
    await run(tab, 'choices');
    const form = tab.getByRole('dialog');
    await form.getByRole('radio', { name: 'Green' }).check();
    await form.getByRole('checkbox', { name: 'Red' }).check();
    await form.getByRole('checkbox', { name: 'Sure' }).check();
    await form.getByRole('combobox', { name: 'Whom' }).click();
    await form.getByRole('option', { name: 'Noor' }).click();
    await form.getByRole('button', { name: 'Submit' }).click();

    await expect.poll(() => newest(tab).textContent()).toContain('green, red, true, noor');
  });

  it('is not needed to hand over a file: an option takes one, too', async () => {
    const { tab } = visit;
    await messageBox(tab).fill('/upload');
    await tab.keyboard.press('Enter');
    const file = { name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') };
    await tab.getByLabel('File for table').setInputFiles(file);
    await expect.poll(() => tab.getByRole('combobox', { name: 'table' }).inputValue()).toBe('table.csv');
    await tab.keyboard.press('Enter');

    await expect.poll(() => newest(tab).textContent()).toContain('Got table.csv of 3 bytes');
  });
});

describe('the channel', () => {
  it('fills the message box from a command that is named in a message', async () => {
    const { tab } = visit;
    await run(tab, 'commands');
    await newest(tab).getByRole('button', { name: '/candidate' }).click();

    expect(await tab.getByRole('combobox', { name: 'name' }).isVisible()).toBe(true);
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
  });

  it('shows the end of a long answer, and jumps back to it', async () => {
    const { tab } = visit;
    await run(tab, 'long');
    await expect.poll(() => newest(tab).textContent()).toContain('The end');
    const fromEnd = () =>
      tab.locator('.messages').evaluate((box) => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight));
    await expect.poll(fromEnd).toBe(0);
    await tab.locator('.messages').evaluate((box) => box.scrollTo(0, 0));
    await tab.getByRole('button', { name: 'Jump to present' }).click();

    await expect.poll(fromEnd).toBe(0);
    await expect.poll(() => tab.getByRole('button', { name: 'Jump to present' }).count()).toBe(0);
  });

  it('comes first on a phone', async () => {
    const { tab } = await stage.open({ width: 390, height: 844 });

    expect(await tab.getByRole('complementary', { name: 'Workbench' }).count()).toBe(0);
    const box = await messageBox(tab).boundingBox();
    expect(box?.y).toBeGreaterThan(700);
    expect(await tab.locator('html').evaluate((page) => page.scrollWidth)).toBeLessThanOrEqual(390);
    await tab.context().close();
  });
});
