import type { Collector } from '../parts/collector.ts';
import { addBefore2010 } from './before-2010.ts';
import { Constituencies } from './constituencies.ts';
import { add2024 } from './general-2024.ts';
import { UkParties } from './parties.ts';
import { addByConstituency } from './since-2010.ts';

/** UK general elections by constituency, 1955 to 2024, and by candidate in 2024. */
export const ukGeneral: Collector = {
  about: {
    name: 'uk-general',
    title: 'UK general elections, House of Commons Library',
    description:
      'General elections by constituency 1955 to 2024, by candidate in 2024. Totals of regions and of the country were added up here. Before 1955 the set leaves out allied parties, so it was not taken.',
    version: 'CBP-8647, CBP-7186, CBP-7979, CBP-8749, CBP-10009 (read 2024-12)',
    created: '2026-12-01',
    exceptions: { 'votes-sum': 'The lines of some seats of the set do not add up to its totals.' },
    attribution: 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
    licence: {
      name: 'OPL-3.0',
      title: 'Open Parliament Licence v3.0',
      path: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
    },
    origins: [
      {
        title: 'General election 2024 results, CBP-10009',
        path: 'https://commonslibrary.parliament.uk/research-briefings/cbp-10009/',
      },
      {
        title: 'UK election results 1918 to 2019, CBP-8647',
        path: 'https://commonslibrary.parliament.uk/research-briefings/cbp-8647/',
      },
      {
        title: 'lintywilliams/EC-Assessment-1, commit 5e79fb6a8d42bd6c4ea22fb11d181391f8c1fd24',
        path: 'https://github.com/lintywilliams/EC-Assessment-1',
      },
      {
        title: 'keithysimpson/UK_general_election_polls_stacked, commit 5207d01ec9eff74dac854d41852fda69823bb525',
        path: 'https://github.com/keithysimpson/UK_general_election_polls_stacked',
      },
    ],
  },
  faults: [
    {
      election: 'uk-2024-general',
      place: 'uk-2024-belfast-south-and-mid-down',
      candidate: 'aine-groogan',
      field: 'name',
      published: 'Ã?ine Groogan',
      corrected: 'Áine Groogan',
      date: '2026-12-01',
      why: 'The first letter was damaged on the way to the copy that was read.',
    },
  ],
  collect(from, into, { inputs }) {
    into.add('authorities', {
      id: 'commons-library',
      role: 'parliament',
      name: 'House of Commons Library',
      name_ru: 'Библиотека Палаты общин',
      name_az: 'İcmalar Palatasının Kitabxanası',
      name_tr: 'Avam Kamarası Kütüphanesi',
      name_de: 'Bibliothek des Unterhauses',
    });
    const parties = new UkParties(inputs, into);
    const places = new Constituencies(into);
    addBefore2010(from, into, parties, places);
    addByConstituency(from, into, parties, places);
    add2024(from, into, parties, places);
  },
};
