import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPage } from '../../../src/page/page.ts';
import { clientFolder, newest, run, type Stage, startStage, type Visit, visit as visitPage } from './open-page.ts';

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
  stage.discord.faults.clear();
  await visit.tab.context().close();
});

/** Longer than Discord waits for a first response. */
const afterGivingUp = { timeout: 10_000 };

describe('what goes wrong', () => {
  it('is said when the app does not answer within three seconds', async () => {
    const { tab } = visit;
    await run(tab, 'silent');
    await expect.poll(() => newest(tab).textContent()).toContain('Sending command…');

    await expect.poll(() => newest(tab).textContent(), afterGivingUp).toContain('The application did not respond');
  });

  it('is said with its reasons when Discord would refuse the answer', async () => {
    const { tab } = visit;
    await run(tab, 'refused');

    await expect
      .poll(() => newest(tab).textContent(), afterGivingUp)
      .toContain('Discord would have refused its answer');
    const refused = tab.locator('.payload.refused').first();
    expect(await refused.locator('.status').textContent()).toBe('400');
    expect(await refused.locator('.payload-problem').textContent()).toContain('components[0].content');
  });

  it('is said under a button that nobody answers', async () => {
    const { tab } = visit;
    await run(tab, 'card');
    await newest(tab).getByRole('button', { name: 'Nothing happens' }).click();

    await expect
      .poll(() => newest(tab).getByRole('alert').allTextContents(), afterGivingUp)
      .toEqual(['This interaction failed']);
  });

  it('can be a slow line: too late for Discord, and in time again once it is switched back', async () => {
    const { tab } = visit;
    await tab.getByRole('tab', { name: 'Faults' }).click();
    await tab.getByText('4 s late').click();
    await run(tab, 'settings show');
    await expect.poll(() => newest(tab).textContent(), afterGivingUp).toContain('The application did not respond');
    await tab.getByText('On time').click();
    await run(tab, 'settings show');

    await expect.poll(() => newest(tab).textContent()).toContain('Settings: show');
  });

  it.each(['Drop the gateway', 'Ask to reconnect', 'Invalidate the session', 'Rate limit'])(
    'does not keep the app from answering after "%s"',
    async (fault) => {
      const { tab } = visit;
      await tab.getByRole('tab', { name: 'Faults' }).click();
      await tab.getByRole('button', { name: fault }).click();
      await tab.getByText(`${fault}: done.`).waitFor();
      const answers = () => tab.getByText('Settings: language').count();
      const before = await answers();

      // A gateway that is just being connected again misses what is sent meanwhile, as with Discord.
      await expect
        .poll(
          async () => {
            await run(tab, 'settings language');
            await tab.waitForTimeout(2000);
            return await answers();
          },
          { timeout: 40_000, interval: 500 },
        )
        .toBeGreaterThan(before);
    },
  );
});

describe('the payloads', () => {
  it('are listed both ways with their verdict, and hold no token', async () => {
    const { tab } = visit;
    await run(tab, 'settings show');
    await expect.poll(() => newest(tab).textContent()).toContain('Settings: show');
    const callback = tab.locator('.payload', { hasText: '/callback' }).first();
    expect(await callback.locator('.status').textContent()).toBe('204');
    expect(await callback.locator('.ms').textContent()).toMatch(/^\d+\.\d ms$/);
    await callback.getByRole('button').first().click();
    expect(await callback.getByText('Discord would accept this.').count()).toBe(1);
    expect(JSON.parse(await callback.getByRole('textbox').inputValue())).toMatchObject({ type: 4 });
    const sent = tab.locator('.payload', { hasText: 'INTERACTION_CREATE command' }).first();
    await sent.getByRole('button').first().click();

    expect(JSON.parse(await sent.getByRole('textbox').inputValue())).toMatchObject({ token: '…', type: 2 });
  });

  it('can be copied as JSON', async () => {
    const { tab } = visit;
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await run(tab, 'settings show');
    await expect.poll(() => newest(tab).textContent()).toContain('Settings: show');
    await tab.getByRole('button', { name: 'Copy all' }).click();
    await tab.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = String(await tab.evaluate('navigator.clipboard.readText()'));

    expect(JSON.parse(copied)).toContainEqual(expect.objectContaining({ what: 'READY', direction: 'to-app' }));
  });
});

describe('a stand-in that is started again', () => {
  it('is taken up by the page that is still open', async () => {
    const { discord } = stage;
    const before = await startPage(discord, { clientFolder });
    const { tab } = await visitPage(stage.browser, before.url, { width: 1280, height: 800 });
    await before.close();
    await tab.getByText('Connection lost').waitFor();
    const after = await startPage(discord, { clientFolder, port: Number(new URL(before.url).port) });
    await expect.poll(() => tab.getByText('Connection lost').count(), { timeout: 20_000 }).toBe(0);
    await run(tab, 'settings show');

    await expect.poll(() => newest(tab).textContent()).toContain('Settings: show');
    await tab.context().close();
    await after.close();
  });
});
