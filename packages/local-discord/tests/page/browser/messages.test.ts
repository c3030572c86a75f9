import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messageBox, newest, run, type Stage, startStage, type Visit } from './open-page.ts';
import { hostile } from './scripted-app.ts';

let stage: Stage;
let visit: Visit;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  visit = await stage.open();
});
afterEach(async () => {
  expect(visit.complaints).toEqual([]);
  await visit.tab.context().close();
});

describe('a message made of components', () => {
  it('shows its text, pictures with alt text, files and links', async () => {
    const { tab } = visit;
    await run(tab, 'card');
    const message = newest(tab);
    await message.getByRole('heading', { name: 'Results' }).waitFor();

    expect(await message.locator('strong').first().textContent()).toBe('92.12%');
    expect(await message.getByRole('link', { name: 'from a source' }).getAttribute('href')).toBe(
      'https://example.org/a',
    );
    expect(await message.getByAltText('Bars: Aliyev 92.12%, Oruj 2.17%').count()).toBe(1);
    expect(await message.getByRole('link', { name: 'counts.csv' }).count()).toBe(1);
    expect(await message.getByText('7 February 2024').count()).toBe(1);
    expect(await message.getByRole('button', { name: 'Switched off' }).isDisabled()).toBe(true);
    expect(visit.asked.every((address) => new URL(address).hostname === '127.0.0.1')).toBe(true);
  });

  it('does not fetch a picture from elsewhere, and shows its alt text instead', async () => {
    const { tab } = visit;
    await run(tab, 'card');

    expect(await newest(tab).getByRole('img', { name: 'A picture far away' }).textContent()).toContain(
      'Not loaded: example.org',
    );
  });

  it('enlarges a picture, and closes it with Escape', async () => {
    const { tab } = visit;
    await run(tab, 'card');
    await newest(tab).getByAltText('Bars: Aliyev 92.12%, Oruj 2.17%').click();
    const dialog = tab.getByRole('dialog', { name: 'Picture, enlarged' });
    await dialog.waitFor();
    expect(await dialog.locator('figcaption').textContent()).toBe('Bars: Aliyev 92.12%, Oruj 2.17%');
    await tab.keyboard.press('Escape');

    await expect.poll(() => dialog.count()).toBe(0);
  });

  it('changes when its button is pressed', async () => {
    const { tab } = visit;
    await run(tab, 'card');
    await newest(tab).getByRole('button', { name: 'Turn over' }).click();

    await expect.poll(() => newest(tab).textContent()).toContain('Pressed turn');
  });

  it('takes a choice from a select by keyboard', async () => {
    const { tab } = visit;
    await run(tab, 'card');
    await newest(tab).getByRole('combobox', { name: 'Another election' }).focus();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');

    await expect.poll(() => newest(tab).textContent()).toContain('Picked de-2025');
  });

  it('takes several choices at once', async () => {
    const { tab } = visit;
    await run(tab, 'card');
    await newest(tab).getByRole('combobox', { name: 'Compare with' }).click();
    await tab.getByRole('option', { name: 'First' }).click();
    await tab.getByRole('option', { name: 'Third' }).click();
    await tab.keyboard.press('Escape');

    await expect.poll(() => newest(tab).textContent()).toContain('Picked first and third');
  });

  it('runs no script that stands in its text, and follows no address that is one', async () => {
    const { tab } = visit;
    await run(tab, 'hostile');
    await newest(tab).getByRole('combobox').click();
    await newest(tab).getByRole('option').first().waitFor();

    expect(await newest(tab).textContent()).toContain(hostile);
    expect(await newest(tab).locator('img, script').count()).toBe(0);
    expect(await tab.evaluate('window.harmed')).toBeUndefined();
    const addresses = await newest(tab)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.filter((address) => !address?.startsWith('https://'))).toEqual([]);
  });
});

describe('an answer', () => {
  it('is thought over first, where the app asks for time', async () => {
    const { tab } = visit;
    await run(tab, 'think');
    await expect.poll(() => newest(tab).textContent()).toContain('Local app is thinking…');
    stage.app.release();

    await expect.poll(() => newest(tab).textContent()).toContain('Thought it over');
  });

  it('is seen by the person who asked only, and can be put away', async () => {
    const { tab } = visit;
    await run(tab, 'settings show');
    await expect.poll(() => newest(tab).textContent()).toContain('Settings: show');
    await tab.getByRole('button', { name: 'Be Leyla' }).click();
    await expect.poll(() => tab.getByText('Settings: show').count()).toBe(0);
    await tab.getByRole('button', { name: 'Be Tom' }).click();
    await newest(tab).getByRole('button', { name: 'Dismiss message' }).click();

    await expect.poll(() => tab.getByText('Settings: show').count()).toBe(0);
  });

  it('may be a form, which is filled in and sent', async () => {
    const { tab } = visit;
    await run(tab, 'form');
    const form = tab.getByRole('dialog', { name: 'Report a figure' });
    await form.getByLabel('Why').fill('It says 5.1%');
    await form.getByRole('button', { name: 'Submit' }).click();

    await expect.poll(() => newest(tab).textContent()).toContain('Written: It says 5.1%');
  });
});

describe('the menu of a message', () => {
  it('offers what apps do with messages on a right click', async () => {
    const { tab } = visit;
    await messageBox(tab).fill('Zahid Oruj got 5.1%');
    await tab.keyboard.press('Enter');
    await newest(tab).getByText('Zahid Oruj got 5.1%').click({ button: 'right' });
    await tab.getByRole('menuitem', { name: 'Check figures' }).click();

    await expect.poll(() => newest(tab).textContent()).toContain('Checked: Zahid Oruj got 5.1%');
  });

  it('opens by keyboard, and gives the focus back when it closes', async () => {
    const { tab } = visit;
    await messageBox(tab).fill('Turnout was 91%');
    await tab.keyboard.press('Enter');
    await newest(tab).getByText('Turnout was 91%').waitFor();
    const more = newest(tab).getByRole('button', { name: /^More for the message/ });
    await more.focus();
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.evaluate('document.activeElement.textContent')).toBe('Check figures');
    await tab.keyboard.press('Escape');

    await expect.poll(() => more.evaluate((button) => button.matches(':focus'))).toBe(true);
  });

  it('opens on a long press', async () => {
    const { tab } = visit;
    await messageBox(tab).fill('A message under a finger');
    await tab.keyboard.press('Enter');
    const message = newest(tab);
    await message.getByText('A message under a finger').waitFor();
    await message.dispatchEvent('touchstart', { touches: [{ identifier: 0, clientX: 400, clientY: 300 }] });

    await tab.getByRole('menuitem', { name: 'Check figures' }).waitFor();
  });
});
