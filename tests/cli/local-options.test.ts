import { describe, expect, it } from 'vitest';
import { readLocalOptions } from '../../src/cli/local-options.ts';

describe('how the local Discord is asked for', () => {
  it('takes a port, --open, --http and --gallery', () => {
    expect(readLocalOptions(['--open', '--http', '--gallery'], '8080')).toEqual({
      port: 8080,
      open: true,
      http: true,
      gallery: true,
    });
  });

  it('has a port of its own where none is given', () => {
    expect(readLocalOptions([], undefined)).toEqual({ port: 5080, open: false, http: false, gallery: false });
    expect(readLocalOptions([], ' ')).toEqual({ port: 5080, open: false, http: false, gallery: false });
  });

  it.each(['http', '-1', '70000', '80.5'])('refuses the port "%s" in words', (port) => {
    expect(() => readLocalOptions([], port)).toThrow('PORT');
  });

  it('refuses an option it does not know', () => {
    expect(() => readLocalOptions(['--opne'], undefined)).toThrow('--opne');
  });
});
