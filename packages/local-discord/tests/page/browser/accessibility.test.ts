import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageBox, newest, run, type Stage, startStage, suggestions } from './open-page.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

interface Result {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds wrong with the page as it stands, as `rule: element`. */
async function violations(tab: Page): Promise<readonly string[]> {
  await tab.evaluate(axe.source);
  const result = (await tab.evaluate('axe.run()')) as Result;
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

interface Scene {
  readonly name: string;
  readonly play: (tab: Page) => Promise<void>;
}

const scenes: readonly Scene[] = [
  {
    name: 'as it opens',
    play: (tab) => tab.getByRole('button', { name: '/candidate' }).waitFor(),
  },
  {
    name: 'with the list of commands',
    async play(tab) {
      await messageBox(tab).fill('/');
      await suggestions(tab).first().waitFor();
    },
  },
  {
    name: 'with an option being written',
    async play(tab) {
      await tab.keyboard.type('/candidate ');
      await tab.getByRole('combobox', { name: 'name' }).fill('a');
      await suggestions(tab).first().waitFor();
    },
  },
  {
    name: 'with a card, its open select and a payload',
    async play(tab) {
      await run(tab, 'card');
      await newest(tab).getByRole('combobox', { name: 'Another election' }).click();
      await tab.locator('.payload-head').first().click();
    },
  },
  {
    name: 'with the menu of a message',
    async play(tab) {
      await messageBox(tab).fill('Turnout was 91%');
      await tab.keyboard.press('Enter');
      await newest(tab).getByText('Turnout was 91%').click({ button: 'right' });
      await tab.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'with a form',
    async play(tab) {
      await run(tab, 'form');
      await tab.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'with a failure and the faults',
    async play(tab) {
      await run(tab, 'refused');
      await newest(tab).getByRole('alert').waitFor();
      await tab.getByRole('tab', { name: 'Faults' }).click();
    },
  },
  {
    name: 'with broken data',
    async play(tab) {
      stage.page.showData({
        state: 'broken',
        version: 'abc',
        records: '8 elections',
        readAt: Date.now(),
        problems: [{ file: 'data/x/tallies.json', path: 'tallies[0].asOf', reason: 'is no moment' }],
      });
      await tab.getByRole('alert').waitFor();
      await tab.getByRole('tab', { name: 'Data' }).click();
    },
  },
];

describe.each(['dark', 'light'] as const)('the %s page, checked by axe', (theme) => {
  it.each(scenes)('has nothing to mend $name', async ({ play }) => {
    stage.page.showData({ state: 'unknown' });
    const { tab } = await stage.open();
    await tab.getByText(theme === 'dark' ? 'Dark' : 'Light', { exact: true }).click();
    await messageBox(tab).focus();
    await play(tab);

    expect(await violations(tab)).toEqual([]);
    await tab.context().close();
  });
});

describe('the page on a phone', () => {
  it('has nothing to mend, and shows its channels on demand', async () => {
    const { tab } = await stage.open({ width: 390, height: 844 });
    await run(tab, 'card');
    await newest(tab).getByRole('heading', { name: 'Results' }).waitFor();
    expect(await violations(tab)).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await tab.getByRole('button', { name: 'Channels' }).click();
    await tab.getByRole('button', { name: 'announcements' }).click();

    await expect
      .poll(() =>
        tab
          .getByRole('heading', { name: /announcements/ })
          .first()
          .isVisible(),
      )
      .toBe(true);
    await tab.context().close();
  });
});
