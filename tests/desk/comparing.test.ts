import { describe, expect, it } from 'vitest';
import { compare } from '../../src/desk/compare.ts';
import { runDesk } from './run-desk.ts';

describe('data compare', () => {
  it('holds a curated election against a published set, figure by figure', async () => {
    const { code, out } = await runDesk(compare, 'uk-2024-general', 'uk-general');
    expect(code).toBe(0);
    expect(out).toContain('Labour Party, seats: 411');
    expect(out).toMatch(/figures held against uk-general: none differs/);
  });

  it('does not call clean what shares no figure', async () => {
    const { code, out, err } = await runDesk(compare, 'georgia-2024-parliamentary', 'georgia-2024-parliamentary');
    expect(code).toBe(1);
    expect(out).not.toContain('none differs');
    expect(err).toContain('nothing could be held against georgia-2024-parliamentary');
  });
});
