import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../src/name-index.ts';

const PEOPLE = [
  'Goh Chok Tong',
  'Kim Chol-man',
  'Charles Kennedy',
  'John Healey',
  'William Hague',
  'Mike Pence',
  'Bernard Gérard',
  'Hüseyin Rahmi Gürpınar',
  'Selahattin Demirtaş',
  'Boyko Metodiev Borisov',
  'Angela Merkel',
  'Tansu Çiller',
  'Ram Hari Khatiwoda',
  'Urban Ahlin',
  'Miloš Zeman',
  'Narendra Modi',
  'Benjamin Netanyahu',
] as const;
const index = createNameIndex(PEOPLE.map((name) => ({ id: name, name })));

describe('names in scripts that are not stored', () => {
  it.each([
    ['고촉통', 'Goh Chok Tong'],
    ['Чарльз Кеннеди', 'Charles Kennedy'],
    ['Кеннеди, Чарльз', 'Charles Kennedy'],
    ['Джон Хили', 'John Healey'],
    ['Уильям Хейг', 'William Hague'],
    ['Майк Пенс', 'Mike Pence'],
    ['Жерар, Бернар', 'Bernard Gérard'],
    ['Селахатин Демирташ', 'Selahattin Demirtaş'],
    ['Бойко Борисов', 'Boyko Metodiev Borisov'],
    ['Ангела Меркель', 'Angela Merkel'],
    ['Τανσού Τσιλέρ', 'Tansu Çiller'],
    ['Μπόικο Μπορίσοφ', 'Boyko Metodiev Borisov'],
    ['Ուրբան Ահլին', 'Urban Ahlin'],
    ['მილოშ ზემანი', 'Miloš Zeman'],
    ['मा.राम हरि खातिवोड़ा', 'Ram Hari Khatiwoda'],
    ['नरेन्द्र मोदी', 'Narendra Modi'],
    ['صلاح‌الدین دمیرتاش', 'Selahattin Demirtaş'],
    ['آنگلا مرکل', 'Angela Merkel'],
    ['בנימין נתניהו', 'Benjamin Netanyahu'],
    ['タンス・チルレル', 'Tansu Çiller'],
    ['アンゲラ・メルケル', 'Angela Merkel'],
  ])('%s ranks %s first', (query, name) => {
    expect(index.rank(query)[0]?.name).toBe(name);
  });

  it('find nobody for a stranger', () => {
    for (const stranger of ['Барак Обама', 'باراك أوباما', 'バラク・オバマ', 'Μπαράκ Ομπάμα', '오바마']) {
      expect(index.find(stranger).outcome).toBe('none');
    }
  });
});

describe('names in scripts that are stored', () => {
  const stored = createNameIndex([
    { id: 'a', name: 'Kim Yong Nam', aliases: ['金永南'] },
    { id: 'b', name: 'Kim Yong-nam', aliases: ['金勇男'] },
    { id: 'c', name: 'Angela Merkel', aliases: ['Ангела Меркель', '安格拉·默克尔', 'أنغيلا ميركل'] },
  ]);

  it.each(['Ангела Меркель', '安格拉·默克尔', 'أنغيلا ميركل', 'меркель', 'ميركل'])('%s is exact', (query) => {
    expect(stored.find(query)).toMatchObject({ outcome: 'found', match: { id: 'c' } });
  });

  it('signs that sound the same stay apart in the order', () => {
    expect(stored.rank('金永南')[0]?.id).toBe('a');
    expect(stored.rank('金勇男')[0]?.id).toBe('b');
  });
});
