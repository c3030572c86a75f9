import { type Lexicon, lexicon } from './lexicon.ts';

export const german: Lexicon = lexicon({
  language: 'de',
  cues: {
    percent: '%, prozent, vh',
    points: 'prozentpunkt*, punkte, punkten, pp, zähler',
    votes: 'stimme, stimmen, zweitstimmen, stimmzettel*, wählerstimmen',
    seats: 'sitz*, mandat*, abgeordnete*, parlamentssitz*, parlamentarier*',
    voters: 'wähler, wählern, wählerinnen, wählerschaft, wahlberechtigte*, stimmberechtigte*',
    people: 'menschen, bürger*, personen, leute*',
    stations: 'wahllokal*, wahlbezirk*, stimmbezirk*',
    observers: 'wahlbeobachter*, beobachter*',
    turnout: 'wahlbeteiligung, beteiligung',
    'took-part': `
        stimmten ab, gingen wählen, gingen zur wahl, haben gewählt, abgestimmt, teilgenommen, nahmen teil, stimmten,
        wählten, beteiligten sich, gaben ihre stimme ab, gestimmt`,
    registered: 'registriert*, wahlberechtigt, wahlberechtigte*, wählerverzeichnis, stimmberechtigt*, eingetragen*',
    valid: 'gültig*',
    sample: 'befragte*, befragt*, interviews, stichprobe',
    processing: 'auszählung, auszählung von',
    processed: 'ausgezählt*, gezählt*, auszählung*, ausgewertet*',
    'counted-thing': 'stimmzettel*, wahlbezirke, wahllokale, protokolle, stimmbezirke',
    'exit-poll': `
        prognose ard, prognose zdf, ard prognose, zdf prognose, 18 uhr prognose, prognose 18 uhr, prognose um 18 uhr,
        erste prognose, wahltagsbefragung, exit poll*, nachwahlbefragung*, nachwahlumfrage*, hochrechnung*`,
    'opinion-poll': `
        umfrage*, sonntagsfrage, meinungsumfrage*, trend, zustimmung, zustimmungswert*, politbarometer, deutschlandtrend,
        vor der wahl, wahltrend`,
    result: `
        ergebnis*, endergebnis, amtlich*, vorläufig*, offiziell*, tatsächlich*, wahlkommission, wahlleiter*,
        bundeswahlleiter*, wahlergebnis*`,
    commission: 'wahlkommission, wahlleiter*',
    negation: 'nicht, kein, keine, keinen, nie, niemals, falsch*, statt, weder, gelogen, lüge, fake',
    hypothesis: `
        haette, haetten, wuerde, wuerden, waere, waeren, koennte, koennten,
        wenn, falls, wäre, wären, hätte, hätten, würde, würden, könnte, könnten, müsste, soll, sollen,
        sollte, angenommen, stell dir vor, stellt euch vor, nehmen wir an, ob, will, wollen, möchte, ziel`,
    forecast: `
        erwarte*, prognose, prognosen, meine prognose, voraussage*, wird holen, wird, werden, tippe, tipp, wette*, wettquote*,
        hoffe, schätze, schätzung, projektion*, morgen, vermutlich, vorhersage*`,
    change: `
        gestiegen, gesunken, gefallen, zugelegt, legt zu, legte zu, plus, minus, gewinnt hinzu, hinzu, höher, niedriger, mehr als, weniger als,
        im vergleich, verglichen, zuwachs, inflation, steuer*, mindestlohn, miete*, preis*, lohn*, wirtschaft*, rente*, arbeitslosigkeit, rabatt`,
    lost: 'verliert, verloren, verlor, einbüßt, büßt, büßte, eingebüßt',
    limit: 'hürde*, prozenthürde, fünf prozent hürde, 5 prozent hürde, sperrklausel, mindestens nötig',
    margin: `
        vorsprung*, abstand*, mehrheit*, vor der, vor den, differenz*, fehlten, fehlen, knapp geschlagen, mal, zwischen, liegt vor,
        rückstand*, fehlertoleranz`,
    together:
      'zusammen, gemeinsam, summe, übrigen, restlichen, andere kandidaten, alle anderen, schwarz rot, ampel, koalition',
    hearsay: `
        angeblich, behaupte*, gerücht*, klar, natürlich, haha, lol, jaja, na klar, sicher, witz*, vielleicht, wohl,
        wahrscheinlich, glaube, gehört, anscheinend, wer's glaubt, unglaublich, 🙄, 🤡, 😂, 🤣, 😏, 🤔, 🙃`,
    part: `
        unter den, bei den, jährigen, frauen, männer, männern, junge*, jungen, erstwähler*, studierende*, studenten,
        rentner*, arbeiter*, osten, westen, norden, süden, ostdeutsch*, westdeutsch*, ausland, wahlkreis*, erststimme*, briefwahl*,
        briefwähler*, stadt, land, region*, kreis, bundesland, gemeinde*, bezirk`,
    previous: `
        letzte wahl, letzten wahl, beim letzten mal, letztes mal, vorherige*, vor vier jahren, vor fünf jahren, jahre zuvor, damals, nächste wahl,
        nächsten wahl, nächstes mal`,
    for: 'für, zugunsten, gingen an, ging an',
    'of-them': 'davon, darunter',
    won: `
        holte, holten, holt, geholt, erhielt, erhielten, erhält, bekam, bekamen, bekommt, bekommen, gewann, gewannen, gewinnt,
        gewonnen, kam auf, kamen auf, kommt auf, kommen auf, erreichte, erreichten, erreicht, erzielte, erzielt, landete, landet,
        schaffte, siegte, siegt, errang, wählten, wählt, scheitert, scheiterte, fliegt, gewählt, wiedergewählt, wurde, wurden,
        fällt auf, sinkt auf, steigt auf, fiel auf, stieg auf, sank auf, stürzt, verdoppelt, sieg, stärkste, zweitstärkste, stellt, stellen, kommt, kam`,
    contrast: 'aber, während, dagegen, gegenüber, als, jedoch, hingegen',
    respectively: 'beziehungsweise, in dieser reihenfolge',
    clause: 'und, aber, während, dagegen, gegen, dann, gefolgt von, vor',
    pronoun: 'er, sie, seine, ihre, ihm, ihr',
    person: 'präsident, kanzler, kanzlerin, amtsinhaber, rivale, gegner, herausforderer, minister, bürgermeister',
    'in-place': 'in, im, aus',
    hour: 'uhr',
    'led-by': 'von, um, unter führung von, mit spitzenkandidat, mit kanzlerkandidat',
    held: 'fand statt, fanden statt, stattfand, stattfanden, abgehalten, wurde gewählt, gewählt am',
    'voting-day':
      'wahl, wahlen, abstimmung, bundestagswahl*, präsidentschaftswahl*, parlamentswahl*, wahltag, wahlsonntag',
    now: 'aktuell, derzeit, jetzt, heute, momentan, gerade, ist, sind, hat, haben, führt, führen, liegt bei, liegen bei, inzwischen, noch, bislang, bisher, steht bei, kommt auf, kommen auf, holt, erreicht',
  },
  hedges: {
    approximately: 'etwa, rund, ungefähr, circa, ca, zirka, gut und gerne, ~, ≈, um die, geschätzt*',
    nearly: 'fast, beinahe, knapp, nahezu',
    over: 'über, mehr als, mindestens, wenigstens, gut, jenseits der, nicht weniger als, oberhalb von, >',
    under: 'unter, weniger als, höchstens, maximal, bis zu, nicht mehr als, unterhalb von, keine, <',
    exactly: 'genau, exakt, nur, lediglich, bloß, gerade einmal, gerade mal, insgesamt',
  },
  hedgesAfter: { over: 'oder mehr', under: 'oder weniger' },
  magnitudes: `
      tausend = 1000, tsd = 1000, million = 1000000, millionen = 1000000, mio = 1000000, mill = 1000000,
      milliarde = 1000000000, milliarden = 1000000000, mrd = 1000000000, hundert = 100`,
  numbers: `
      null = 0, ein = 1, eins = 1, eine = 1, zwei = 2, drei = 3, vier = 4, fünf = 5, sechs = 6, sieben = 7, acht = 8, neun = 9,
      zehn = 10, elf = 11, zwölf = 12, zwanzig = 20, dreißig = 30, vierzig = 40, fünfzig = 50, sechzig = 60, siebzig = 70,
      achtzig = 80, neunzig = 90`,
  fractions: `
      ein drittel = 33.33, zwei drittel = 66.67, die hälfte = 50, ein viertel = 25, drei viertel = 75, jeder fünfte = 20,
      jede fünfte = 20, jeder vierte = 25, jeder dritte = 33.33, jeder zehnte = 10`,
  months: `
      januar / jan, februar / feb, märz, april / apr, mai, juni / jun, juli / jul, august / aug, september / sep, oktober / okt,
      november / nov, dezember / dez`,
  common: `
      vorläufiges, endergebnis, deutschland, da, der, die, das, und, in, an, am, ist, im, auf, mit, für, von, den, dem, ein, eine, nicht, nur, auch, bei, nach, zu, zum, zur, sich, wird, wurde,
      hat, haben, prozent, wahl, stimmen, sitze, holte, kam, kommt, erhielt, bekam, bundestagswahl, wahlbeteiligung, ergebnis,
      laut, partei, jede, jeder, wer, dass, des, einen, als, bündnis, wieder, es, ich, um, uhr, umfrage, prognose`,
  neutral: `
      nicht im bundestag, nicht in den bundestag, nicht mehr im bundestag, nicht ins parlament, nicht im parlament, veränderung, differenz,
      sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag, angaben, angabe, anteil,
      der, die, das, des, dem, den, ein, eine, einen, und, oder, in, im, an, am, auf, mit, von, vom, zu, zum, zur, es, er, sie, sich, auch, nur,
      ARD, ZDF, dpa, neuer, neue, neues, wurde, wurden, war, waren, lag, lagen, bei, nach, laut, also, bundestag, bundestagswahl, bundestagswahlen, parlament, unterhaus, wahl,
      wahlen, partei, parteien, kandidat, kandidaten, kraft, platz, zweiter, dritter, erster, stimmen, prozent, insgesamt, endgültig,
      endgültige, amtliche, amtliches, endergebnis, ergebnis, fakt, zahlen, zur erinnerung, präsident, kanzler, sitze, jahr, bundesweit, deutschlandweit,
      landesweit, schließlich, am ende, damit, knapp, deutlich, klar gewonnen`,
  ordinary: `
      grüne, grünen, linke, linken, union, liberale, liberalen, konservative, reform, einheit, sonstige, allianz, kongress, labour`,
  capitals: `
      Baku = AZ, Minsk = BY, Moskau = RU, Tiflis = GE, Berlin = DE, London = GB, Neu Delhi = IN, Wien = AT, Paris = FR, Warschau = PL`,
  marked: 'hätte, hätten, würde, würden, wäre, wären',
  constructions: [
    {
      form: 'NAME won FIGURE',
      says: 'Ilham Aliyev erhielt in Aserbaidschan 95,12 Prozent der Stimmen',
      not: 'Ilham Aliyev erhielt in Schuscha 95,12 Prozent der Stimmen',
    },
    {
      form: 'won NAME FIGURE',
      says: 'In Deutschland holte die AfD 28,8 Prozent bei der Bundestagswahl 2025',
      not: 'In Sachsen holte die AfD 38,8 Prozent bei der Bundestagswahl 2025',
    },
    {
      form: 'NAME FIGURE',
      says: 'Ergebnis in Aserbaidschan 2024: Ilham Aliyev 92,12 %, Zahid Oruj 3,17 %, Fazil Mustafa 1,99 %',
      not: 'Mein Tipp für Aserbaidschan 2024: Ilham Aliyev 92,12 %, Zahid Oruj 3,17 %, Fazil Mustafa 1,99 %',
    },
    {
      form: 'turnout FIGURE',
      says: 'Die Wahlbeteiligung in Deutschland lag 2025 bei 88,5 Prozent',
      not: 'Die Wahlbeteiligung in Bayern lag 2025 bei 88,5 Prozent',
    },
    {
      form: 'FIGURE took-part for NAME',
      says: '82,12 Prozent stimmten in Aserbaidschan für Ilham Aliyev',
      not: '82,12 Prozent der Frauen stimmten in Aserbaidschan für Ilham Aliyev',
    },
  ],
});
