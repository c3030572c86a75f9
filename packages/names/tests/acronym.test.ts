import { describe, expect, it } from 'vitest';
import { acronymOf } from '../src/spelling/acronym.ts';

describe('the acronym of a body', () => {
  it.each([
    ['Human Rights Watch', 'HRW'],
    ['Parliamentary Assembly of the Council of Europe', 'PACE'],
    ['Центральная Избирательная Комиссия', 'ЦИК'],
    ['Yeni Azərbaycan Partiyası', 'YAP'],
    ['Republican Alternative Party (REAL)', 'RAP'],
  ])('of %s is %s', (name, acronym) => {
    expect(acronymOf(name)).toBe(acronym);
  });

  it.each(['Ilham Aliyev', 'Team Election', 'the people of the south', ''])('%j has none', (name) => {
    expect(acronymOf(name)).toBeUndefined();
  });
});
