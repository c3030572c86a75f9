import { describe, expect, it } from 'vitest';
import { createNameIndex, type NameEntry, type Verdict } from '../src/name-index.ts';
import { candidates2024 } from './candidates-2024.ts';

const index = createNameIndex(candidates2024);
const withoutAliases = createNameIndex(candidates2024.map(({ id, name }) => ({ id, name })));

function idsOf(verdict: Verdict): readonly string[] {
  switch (verdict.outcome) {
    case 'found':
      return [verdict.match.id];
    case 'ambiguous':
      return verdict.matches.map(({ id }) => id);
    case 'none':
      return verdict.suggestions.map(({ id }) => id);
  }
}

describe('the seven candidates of 2024', () => {
  const spellings = candidates2024.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((text) => [text, id] as const),
  );

  it.each(spellings)('%s is %s', (text, id) => {
    const verdict = index.find(text);
    expect(verdict.outcome).not.toBe('none');
    expect(idsOf(verdict)).toContain(id);
    if (text.includes(' ')) expect(verdict.outcome).toBe('found');
  });

  it.each([
    ['musaev', 'musayev-elshad'],
    ['hasanquliyev', 'hasanguliyev-gudrat'],
    ['Гасангулиев', 'hasanguliyev-gudrat'],
    ['ilham', 'aliyev-ilham'],
    ['zahid', 'oruj-zahid'],
    ['zahid oruj', 'oruj-zahid'],
    ['ORUJ ZAHID', 'oruj-zahid'],
    ['oruj', 'oruj-zahid'],
    ['I. Aliyev', 'aliyev-ilham'],
    ['F. Aliyev', 'aliyev-fuad'],
    ['Dr. Fuad Aliyev', 'aliyev-fuad'],
    ['Aliyev Ilham Heydar oglu', 'aliyev-ilham'],
    ['Aliyev Ilham Heydar', 'aliyev-ilham'],
    ['Ilham Heydar Aliyev', 'aliyev-ilham'],
    ['elshad musaev', 'musayev-elshad'],
    ['qudret hesenquliyev', 'hasanguliyev-gudrat'],
    ['razi nurulayev', 'nurullayev-razi'],
  ])('%s finds %s', (text, id) => {
    expect(index.find(text)).toMatchObject({ outcome: 'found', match: { id } });
  });

  it.each(['aliyev', 'Əliyev', 'Алиев', 'alyev', 'ALIYEV', 'President Aliyev', 'Mr Aliyev', 'Mr. Əliyev'])(
    '%s is a question: which of the two?',
    (text) => {
      const verdict = index.find(text);
      expect(verdict.outcome).toBe('ambiguous');
      expect(idsOf(verdict).toSorted()).toEqual(['aliyev-fuad', 'aliyev-ilham']);
    },
  );

  it.each(['Elshan Musayev', 'Mehriban Aliyeva', 'Heydar Aliyev', 'Ali Karimli', 'Isa Gambar', 'obama', 'Барак Обама'])(
    '%s did not stand',
    (stranger) => {
      expect(index.find(stranger).outcome).toBe('none');
      expect(withoutAliases.find(stranger).outcome).toBe('none');
    },
  );

  it.each(['Fuad Musayev', 'Ilham Oruj', 'Fuad Aliyeva', 'Zahid Aliyev', 'Эльшан Мусаев', 'Heydar', 'Muzaffar'])(
    '%s has the name of nobody who stood',
    (stranger) => {
      expect(index.find(stranger).outcome).not.toBe('found');
    },
  );

  it('suggests Elshad Musayev for Elshan Musayev', () => {
    expect(idsOf(index.find('Elshan Musayev'))).toEqual(['musayev-elshad']);
  });

  it('suggests nobody for somebody far', () => {
    expect(idsOf(index.find('obama'))).toEqual([]);
  });

  it('tells which spelling matched', () => {
    expect(index.find('Захид Орудж')).toMatchObject({ match: { matched: 'Захид Орудж', name: 'Zahid Oruj' } });
  });
});

describe('bodies', () => {
  const pollsters: readonly NameEntry[] = [
    {
      id: 'rey',
      name: 'Rey Monitoring Center',
      aliases: ['Ray Monitoring Center', 'Public Opinion Monitoring Center', 'Центр мониторинга Rəy'],
      body: true,
    },
    { id: 'oracle', name: 'Oracle Advisory Group', aliases: ['“Oracle Advisory Group” təşkilatı'], body: true },
    { id: 'src', name: 'Social Research Center', aliases: ['Sociological Research Center (SCM)'], body: true },
  ];
  const polls = createNameIndex(pollsters);

  it.each([
    ['rey', 'rey'],
    ['Rey', 'rey'],
    ['ray', 'rey'],
    ['Rəy', 'rey'],
    ['Opinion Monitoring Center', 'rey'],
    ['rey center', 'rey'],
    ['the Rey Monitoring Center', 'rey'],
    ['oracle', 'oracle'],
    ['ORACLE ADVISORY GROUP', 'oracle'],
    ['scm', 'src'],
    ['Social Research Center', 'src'],
  ])('%s is %s', (text, id) => {
    expect(polls.find(text)).toMatchObject({ outcome: 'found', match: { id } });
  });

  it.each(['center', 'group', 'monitoring center', 'research'])('%s alone names none of them', (text) => {
    expect(polls.find(text).outcome).not.toBe('found');
  });

  it.each(['gallup', 'levada', 'ajf', 'ipsos'])('%s did not poll', (text) => {
    expect(polls.find(text).outcome).toBe('none');
  });

  it('is named by its short form though longer names have it', () => {
    const parties = createNameIndex([
      { id: 'labour', name: 'Labour Party', aliases: ['Labour'], body: true },
      { id: 'justice', name: 'Republican Party of Labour and Justice', body: true },
    ]);
    expect(parties.find('Labour')).toMatchObject({ outcome: 'found', match: { id: 'labour' } });
  });
});

describe('namesakes', () => {
  const list = createNameIndex([
    { id: 'a', name: 'John Smith', prominence: 1 },
    { id: 'b', name: 'John Smith', prominence: 2 },
    { id: 'c', name: 'Jane Smith' },
    { id: 'd', name: 'Peter Smithson' },
  ]);

  it('are all offered, the more prominent first, and none is chosen', () => {
    const verdict = list.find('john smith');
    expect(verdict.outcome).toBe('ambiguous');
    expect(idsOf(verdict)).toEqual(['b', 'a']);
  });

  it('a surname offers every bearer and nobody else', () => {
    const verdict = list.find('Smith');
    expect(verdict.outcome).toBe('ambiguous');
    expect(idsOf(verdict).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('a given name decides', () => {
    expect(list.find('Smith, Jane')).toMatchObject({ outcome: 'found', match: { id: 'c' } });
  });

  it('an id decides', () => {
    expect(list.find('a')).toMatchObject({ outcome: 'found', match: { id: 'a' } });
  });
});

describe('a word alone', () => {
  const list = createNameIndex([
    { id: 'muradov', name: 'Fuad Muradov' },
    { id: 'malik', name: 'Malik Hasanov' },
    { id: 'urban', name: 'Janis Urbanovics' },
    { id: 'qurban', name: 'Cavid Qurbanov' },
    { id: 'nils', name: 'Nils Berg' },
  ]);

  it.each(['murad', 'urbanov', 'milic', 'niels', 'malin'])('%s may be the beginning of another, or another', (text) => {
    expect(list.find(text).outcome).not.toBe('found');
  });

  it.each([
    ['muradov', 'muradov'],
    ['Muradow', 'muradov'],
    ['qurbanov', 'qurban'],
  ])('%s is %s', (text, id) => {
    expect(list.find(text)).toMatchObject({ outcome: 'found', match: { id } });
  });
});

describe('initials and left-out names', () => {
  const list = createNameIndex([
    { id: 'mk', name: 'Michelle K. Leclerc' },
    { id: 'jf', name: 'John F. Kennedy' },
    { id: 'long', name: 'Maria da Conceição Pereira Santos' },
  ]);

  it.each([
    ['John Kennedy', 'jf'],
    ['J. F. Kennedy', 'jf'],
    ['John Fitzgerald Kennedy', 'jf'],
    ['Michelle Leclerc', 'mk'],
    ['Maria Santos', 'long'],
    ['Santos, Maria', 'long'],
  ])('%s is %s', (text, id) => {
    expect(list.find(text)).toMatchObject({ outcome: 'found', match: { id } });
  });

  it('another initial is another person', () => {
    expect(list.find('Michelle L. Leclerc').outcome).toBe('none');
  });

  it('a name for an initial does not make up for a missing one', () => {
    expect(list.find('Fitzgerald Kennedy').outcome).not.toBe('found');
  });
});

describe('the beginning of a name', () => {
  const list = createNameIndex([
    { id: 'eleonora', name: 'Eleonora Bechis' },
    { id: 'leon', name: 'Luis León Rodríguez' },
    { id: 'deleon', name: 'Joseph De Leon' },
    { id: 'delatre', name: 'Georges Delatre' },
    { id: 'g', name: 'Georges G.' },
  ]);

  it.each([
    ['eleon', 'eleonora'],
    ['georges del', 'delatre'],
  ])('%s offers %s first, before what only sounds like it', (text, id) => {
    expect(idsOf(list.find(text))[0]).toBe(id);
  });
});

describe('a sound is not enough', () => {
  const list = createNameIndex([
    { id: 'harbi', name: 'Abdullah Bin Humaid Al-Lahibi Al-Harbi' },
    { id: 'ismail', name: 'Kasim Ismail Dal' },
    { id: 'amir', name: 'Ali Ameer' },
  ]);

  it.each([
    ['H A Corby', 'initials vouch for nobody'],
    ['Ismail Kassim', 'another order, and a name left out'],
  ])('%s: %s', (text) => {
    expect(list.find(text).outcome).not.toBe('found');
  });
});

describe('numbers', () => {
  const elections = createNameIndex([
    { id: 'az-2018', name: 'Azerbaijan 2018', body: true },
    { id: 'az-2024', name: 'Azerbaijan 2024', body: true },
  ]);

  it('choose between elections', () => {
    expect(elections.find('azerbaijan 2018')).toMatchObject({ outcome: 'found', match: { id: 'az-2018' } });
    expect(elections.find('2024')).toMatchObject({ outcome: 'found', match: { id: 'az-2024' } });
    expect(elections.find('azerbaijan').outcome).toBe('ambiguous');
  });

  it.each(['azerbaijan 2025', 'azerbaijan 2028', '2014'])('%s is no slip for another year', (text) => {
    expect(elections.find(text).outcome).toBe('none');
  });
});
