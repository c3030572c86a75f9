import { slug } from '../../import/slugs.ts';
import type { Collector } from '../parts/collector.ts';
import { readRows, whole } from '../parts/input.ts';
import { Sums } from '../parts/sums.ts';

const KEY = { election: 'taiwan-2024-president', contest: 'president', count: 'cec' };

const COUNTIES: Readonly<Record<string, string>> = {
  南投縣: 'Nantou County',
  嘉義市: 'Chiayi City',
  嘉義縣: 'Chiayi County',
  基隆市: 'Keelung City',
  宜蘭縣: 'Yilan County',
  屏東縣: 'Pingtung County',
  彰化縣: 'Changhua County',
  新北市: 'New Taipei City',
  新竹市: 'Hsinchu City',
  新竹縣: 'Hsinchu County',
  桃園市: 'Taoyuan City',
  澎湖縣: 'Penghu County',
  臺中市: 'Taichung City',
  臺北市: 'Taipei City',
  臺南市: 'Tainan City',
  臺東縣: 'Taitung County',
  花蓮縣: 'Hualien County',
  苗栗縣: 'Miaoli County',
  連江縣: 'Lienchiang County',
  金門縣: 'Kinmen County',
  雲林縣: 'Yunlin County',
  高雄市: 'Kaohsiung City',
};

const TICKETS = [
  {
    number: '1',
    id: 'ko-wen-je',
    name: 'Ko Wen-je / Cynthia Wu',
    name_local: '柯文哲／吳欣盈',
    name_ru: 'Кэ Вэньчжэ / Синтия У',
    spellings: 'Ko Wen-je|柯文哲',
    party: 'tpp',
    outcome: 'defeated',
  },
  {
    number: '2',
    id: 'lai-ching-te',
    name: 'Lai Ching-te / Hsiao Bi-khim',
    name_local: '賴清德／蕭美琴',
    name_ru: 'Лай Циндэ / Сяо Мэйцинь',
    spellings: 'Lai Ching-te|William Lai|賴清德',
    party: 'dpp',
    outcome: 'winner',
  },
  {
    number: '3',
    id: 'hou-yu-ih',
    name: 'Hou Yu-ih / Jaw Shaw-kong',
    name_local: '侯友宜／趙少康',
    name_ru: 'Хоу Юи / Чжао Шаокан',
    spellings: 'Hou Yu-ih|侯友宜',
    party: 'kmt',
    outcome: 'defeated',
  },
] as const;

const PARTIES = [
  {
    id: 'dpp',
    name: 'Democratic Progressive Party',
    name_local: '民主進步黨',
    short: 'DPP',
    name_ru: 'Демократическая прогрессивная партия',
  },
  { id: 'kmt', name: 'Kuomintang', name_local: '中國國民黨', short: 'KMT', name_ru: 'Гоминьдан' },
  {
    id: 'tpp',
    name: 'Taiwan People’s Party',
    name_local: '台灣民眾黨',
    short: 'TPP',
    name_ru: 'Тайваньская народная партия',
  },
] as const;

/** Taiwan, president 2024 by county: polling places were added up. */
export const taiwanPresident: Collector = {
  about: {
    name: 'taiwan-2024-president',
    title: 'President of Taiwan 2024, Data in Point',
    description:
      'President 2024 by county, added up here from 17,795 polling places. No electorate and no invalid votes in the set.',
    version: 'commit 3fbf663 (2024-02-03)',
    created: '2026-12-01',
    attribution: 'datainpoint/project-taiwan-election-2024; figures of the Central Election Commission of Taiwan',
    licence: { name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    origins: [
      {
        title: 'datainpoint/project-taiwan-election-2024, commit 3fbf663ddc37844a97b131814a29d61e156f1017',
        path: 'https://github.com/datainpoint/project-taiwan-election-2024',
      },
    ],
  },
  faults: [],
  collect(from, into) {
    into.add('sources', {
      id: 'taiwan-cec',
      publisher: 'Data in Point',
      title: 'president.csv, commit 3fbf663',
      kind: 'reference',
      language: 'zh',
      url: 'https://github.com/datainpoint/project-taiwan-election-2024',
      published: '2024-02-03',
      retrieved: '2026-12-01',
      note: 'CC0 1.0; figures of the Central Election Commission of Taiwan',
    });
    into.add('authorities', {
      id: 'cec',
      role: 'election-commission',
      name: 'Central Election Commission of Taiwan',
      name_local: '中央選舉委員會',
      language: 'zh',
      name_ru: 'Центральная избирательная комиссия Тайваня',
      short: 'CEC',
    });
    into.add('stages', {
      id: 'cec',
      stage: 'as compiled by Data in Point',
      status: 'as-compiled',
      kind: 'official',
      as_of: '2024-02-03',
      authority: 'cec',
      source: 'taiwan-cec',
    });
    into.add('elections', {
      id: KEY.election,
      kind: 'president',
      country: 'TW',
      dates: '2024-01-13',
      sources: 'taiwan-cec',
    });
    into.add('contests', {
      election: KEY.election,
      id: 'president',
      kind: 'president',
      decided_by: 'votes',
      added_up: 22,
      added_up_type: 'county',
    });
    for (const party of PARTIES) into.add('parties', { ...party, language: 'zh', entity: `tw-${party.id}` });
    for (const { number: _, outcome: __, ...ticket } of TICKETS)
      into.add('candidates', { election: KEY.election, kind: 'person', language: 'zh', ...ticket, entity: ticket.id });
    const sums = new Sums();
    const stations = new Map<string, Map<string, number>>();
    for (const row of readRows(from, 'president-by-polling-place.csv.gz')) {
      const votes = stations.get(row.county ?? '') ?? new Map<string, number>();
      const candidate = TICKETS.find(({ number }) => number === row.number)?.id ?? '';
      stations.set(row.county ?? '', votes.set(candidate, (votes.get(candidate) ?? 0) + (whole(row.votes) ?? 0)));
    }
    for (const [county, votes] of stations) {
      const name = COUNTIES[county];
      const place = `tw-${slug(name ?? county)}`;
      const valid = [...votes.values()].reduce((sum, value) => sum + value, 0);
      into.add('places', { id: place, type: 'county', name, name_local: county, language: 'zh' });
      into.add('counts', {
        ...KEY,
        place,
        valid,
        valid_computed: true,
        complete: true,
        source_key: county,
        note: '@added-up',
      });
      sums.whole.part({ valid });
      for (const [candidate, value] of votes) {
        into.add('results', { ...KEY, place, candidate, votes: value, derived: 'added up from polling places' });
        sums.whole.line(candidate, value);
      }
    }
    sums.whole.write(into, KEY, '', {
      kinds: 'counties',
      withSeats: false,
      source_key: 'all rows',
      outcomes: new Map(TICKETS.map(({ id, outcome }) => [id, outcome])),
    });
  },
};
