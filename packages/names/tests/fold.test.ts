import { describe, expect, it } from 'vitest';
import { toPhonemes } from '../src/sounds/phonemes.ts';
import { foldText, foldWords } from '../src/spelling/fold.ts';

describe('folding', () => {
  it.each([
    ['Qüdrət Həsənquliyev', 'qudrat hasanquliyev'],
    ['İlham Əliyev', 'ilham aliyev'],
    ['ILHAM ALIYEV', 'ilham aliyev'],
    ['Ильхам Алиев', 'ilkham aliev'],
    ['Алієв', 'aliiev'],
    ['Łódź, Straße', 'lodz strasse'],
    ['Димитър Дъбов', 'dimitar dabov'],
    ['Γιώργος', 'giorgos'],
    ['Իլհամ Ալիև', 'ilham aliew'],
    ['O’Brien d\u2019Harcourt', 'obrien dharcourt'],
    ['Jean-Pierre', 'jean pierre'],
    ['  two   spaces ', 'two spaces'],
    ['ﬁne Ｆｕｌｌ', 'fine full'],
    ['Ali\u200bye\u00adv', 'aliyev'],
    ['\u202eAliyev\u202c', 'aliyev'],
    ['Aliyev 🗳️ 2024', 'aliyev 2024'],
    ['e\u0301lan', 'elan'],
    ['🇦🇿 ✅', ''],
    ['\u0301\u0302', ''],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('reads c, x and q as Azerbaijani where the name has ə', () => {
    expect(foldWords('Xəzər Cəfərov').map(({ spoken }) => spoken)).toEqual(['khazar', 'jafarov']);
  });

  it('keeps c hard where nothing says otherwise', () => {
    expect(foldWords('Carter').map(({ spoken }) => spoken)).toEqual(['carter']);
  });

  it('marks words that came from another script', () => {
    const crossings = foldWords('Ilham Алиев عليوا 阿利耶夫').map(({ crossing }) => crossing);
    expect(crossings).toEqual(['none', 'alphabet', 'consonants', 'syllables']);
  });

  it('reads no more than a name can be', () => {
    expect(foldWords('a '.repeat(5000)).length).toBeLessThanOrEqual(12);
    expect(foldWords('x'.repeat(10_000))[0]?.written.length).toBeLessThanOrEqual(24);
  });
});

describe('phonemes', () => {
  it.each([
    ['hasanguliyev', 'hasanguliev'],
    ['schroeder', 'shroeder'],
    ['orudzh', 'oruj'],
    ['aliyev', 'aliev'],
    ['philippe', 'filipe'],
    ['zakharova', 'zaxarova'],
  ])('hears %s like %s', (word, other) => {
    const written: Readonly<Record<string, string>> = { oruj: 'oruJ', zaxarova: 'zaXarova' };
    expect(toPhonemes(word)).toBe(written[other] ?? toPhonemes(other));
  });

  it('keeps repeated digits apart', () => {
    expect(toPhonemes('2002')).toBe('2002');
    expect(toPhonemes('1100')).toBe('1100');
  });
});
