import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messageBox, newest, type Stage, startStage, suggestions, type Visit } from './open-page.ts';

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

describe('writing a command', () => {
  it('goes from a slash to an answer by keyboard alone', async () => {
    const { tab } = visit;
    await tab.keyboard.type('/');
    await expect.poll(() => suggestions(tab).allTextContents()).toContainEqual(expect.stringContaining('/candidate'));
    await tab.keyboard.type('cand');
    await tab.keyboard.press('Tab');
    await tab.getByRole('combobox', { name: 'name' }).pressSequentially('h');
    await expect
      .poll(() => suggestions(tab).allTextContents())
      .toEqual(['Ilham Aliyev', 'Zahid Oruj', 'Gudrat Hasanguliyev']);
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.getByRole('combobox', { name: 'name' }).inputValue()).toBe('Zahid Oruj');
    await tab.keyboard.press('Enter');

    await expect.poll(() => newest(tab).textContent()).toContain('Asked for name=zahid-oruj in en-GB');
    expect(await newest(tab).textContent()).toContain('Only you can see this');
  });

  it('asks for an option the command cannot do without', async () => {
    const { tab } = visit;
    await tab.keyboard.type('/candidate ');
    await suggestions(tab).first().waitFor();
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Enter');

    expect(await tab.getByRole('alert').textContent()).toBe('This option is required. Specify a value');
    expect(await tab.getByRole('combobox', { name: 'name' }).getAttribute('aria-invalid')).toBe('true');
  });

  it('adds options by name and sends each as its own kind', async () => {
    const { tab } = visit;
    await tab.keyboard.type('/candidate ');
    await tab.getByRole('combobox', { name: 'name' }).fill('Somebody else');
    await tab.getByRole('combobox', { name: 'More options' }).focus();
    await tab.keyboard.type('year:');
    await tab.getByRole('combobox', { name: 'year' }).fill('2024');
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.type('priv');
    await tab.keyboard.press('Tab');
    await tab.getByRole('combobox', { name: 'private' }).fill('fal');
    await tab.getByRole('option', { name: 'False' }).tap();
    await tab.keyboard.press('Enter');

    await expect
      .poll(() => newest(tab).textContent())
      .toContain('Asked for name=Somebody else year=2024 private=false in en-GB');
    expect(await newest(tab).textContent()).not.toContain('Only you can see this');
  });

  it('keeps the place in an own list of an option that the arrows have come to', async () => {
    const { tab } = visit;
    await tab.keyboard.type('/candidate ');
    await tab.getByRole('combobox', { name: 'More options' }).focus();
    await tab.keyboard.type('priv');
    await tab.keyboard.press('Tab');
    await tab.getByRole('option', { name: 'False' }).waitFor();
    await tab.keyboard.press('ArrowDown');
    // Longer than an effect of the page may be late.
    await tab.waitForTimeout(200);
    expect(await tab.getByRole('option', { name: 'False' }).getAttribute('aria-selected')).toBe('true');
    await tab.keyboard.press('Enter');

    await expect.poll(() => tab.getByRole('combobox', { name: 'private' }).inputValue()).toBe('False');
  });

  it('refuses a number outside of its bounds before anything is sent', async () => {
    const { tab } = visit;
    await messageBox(tab).fill('/candidate name:Zahid Oruj year:1066');
    await tab.keyboard.press('Enter');

    expect(await tab.getByRole('alert').textContent()).toBe('year: must be at least 1990.');
  });

  it('leaves the command with Escape, and takes its last option back with Backspace', async () => {
    const { tab } = visit;
    await tab.keyboard.type('/candidate ');
    await tab.getByRole('combobox', { name: 'name' }).fill('x');
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.type('year:');
    await tab.getByRole('combobox', { name: 'year' }).waitFor();
    await tab.keyboard.press('Backspace');
    await expect.poll(() => tab.getByRole('combobox', { name: 'year' }).count()).toBe(0);
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');

    await expect.poll(() => messageBox(tab).inputValue()).toBe('');
  });

  it('lists subcommands, and commands of moderators only for moderators', async () => {
    const { tab } = visit;
    await messageBox(tab).fill('/set');
    await expect
      .poll(() => suggestions(tab).allTextContents())
      .toEqual([expect.stringContaining('/settings language'), expect.stringContaining('/settings show')]);
    await messageBox(tab).fill('');
    await tab.getByRole('button', { name: 'Be Leyla' }).click();
    await messageBox(tab).fill('/');
    await suggestions(tab).filter({ hasText: '/candidate' }).waitFor();

    expect(await suggestions(tab).filter({ hasText: '/settings' }).count()).toBe(0);
  });

  it('names commands in the language that is chosen', async () => {
    const { tab } = visit;
    await tab.getByLabel('Language').selectOption('de');
    await messageBox(tab).fill('/kandidat name:Zahid');
    await tab.keyboard.press('Enter');

    await expect.poll(() => newest(tab).textContent()).toContain('Asked for name=Zahid in de');
  });

  it('says what is wrong with a command that does not exist', async () => {
    const { tab } = visit;
    await messageBox(tab).fill('/candidat Zahid');
    await tab.keyboard.press('Enter');

    expect(await tab.getByRole('alert').textContent()).toContain(
      'There is no command /candidat. Did you mean /candidate',
    );
  });

  it('writes plain text into the channel', async () => {
    const { tab } = visit;
    await messageBox(tab).fill('Turnout was **76.43%**');
    await tab.keyboard.press('Enter');

    await expect.poll(() => newest(tab).locator('strong').textContent()).toBe('76.43%');
  });
});
