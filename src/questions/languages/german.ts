import type { WrittenWords } from './lexicon.ts';

export const german: WrittenWords = {
  language: 'de',
  tags: {
    who: 'wer, wen, wem, welche partei, welcher kandidat, welche parteien, welche liste, wers',
    which: 'welche, welcher, welches, welchen, was, wie lautet, wie lauten, wie ist, wie war, wie waren, wie sind',
    where: 'wo, an welchem ort, woran',
    when: 'wann, an welchem tag, welches datum, um wie viel uhr, an welchen tagen, in welchem jahr, um wieviel uhr',
    'how-many': 'wie viele, wieviele, wie viel, wieviel, anzahl, zahl der, anzahl der, die zahl',
    how: 'wie, wie gross, wie groß, wie weit, wie hoch, wie stark, wie niedrig, wie gut',
    why: 'warum, wieso, weshalb, weswegen, grund, gründe',
    not: 'nicht, nie, niemand, keiner, ohne, außer, kein, keine',
    'yes-no': 'ist, hat, haben, sind, war, waren, hatte, hatten, wurde, stimmt es, ob, kam, kamen',
    inside: 'im, in, ins, in den, in das',
    win: `gewonnen, gewann, gewinnt, gewinner*, sieger*, sieg, siegte, gesiegt, wahlsieger*, erster platz, ersten platz, auf platz 1, platz 1, auf platz eins, platz eins, vorne, stärkste partei, stärkste kraft, größte partei, gewählt,
      gewählt worden, meisten stimmen, die meisten stimmen, meisten sitze, die meisten sitze, am meisten, erster, erste, wahlsieg, gewonen, gewonnnen, wahlgewinner*`,
    lose: 'verloren, verlor, verliert, verlierer*, unterlegen, unterlag, niederlage',
    lead: 'führt, führte, vorn, in führung, führend, liegt vorn, lag vorn, liegt vorne, lag vorne, führung',
    last: 'letzter platz, letzten platz, letzter, letzte, wenigsten stimmen, die wenigsten, am wenigsten',
    margin:
      'vorsprung*, abstand*, wie deutlich, wie knapp, mit wie viel, mit wieviel, um wie viel, um wieviel, unterschied*, differenz*, wie weit vorne, wie weit vorn, wie klar, mit welchem abstand, mit welchem vorsprung, wie viel vorsprung, wie viele stimmen vorsprung, prozentpunkte vorsprung',
    votes: 'stimmen, stimme, zweitstimmen, erststimmen, wählerstimmen, stimmenzahl, gestimmt',
    share: 'prozent, prozente, %, anteil*, stimmenanteil*, stimmanteil*, prozentzahl, prozentsatz, pct',
    seats: 'sitze, sitz, sitzen, mandate*, abgeordnete*, mandat*, parlamentssitze*',
    electors: 'wahlleute*, wahlmänner*',
    result:
      'ergebnis*, wahlergebnis*, resultat*, ausgang, ausgegangen, abgeschnitten, abschneiden, zahlen, endergebnis*, wahlausgang, schnitt, ging aus, geendet, wie ging',
    get: 'bekommen, bekam, bekamen, erhalten, erhielt, erhielten, geholt, holte, holten, erreicht, erreichte, erzielt, erzielte, bekommt, kriegte, gekriegt, kam auf, kamen auf, hat, hatte, gab',
    versus: 'gegen, versus, vs, verglichen, vergleich*, im vergleich, gegenüber, oder, zwischen',
    or: 'oder, bzw',
    more: 'mehr, höher, stärker, besser, größer, wer mehr',
    less: 'weniger, niedriger, schwächer, kleiner',
    majority:
      'mehrheit*, absolute mehrheit, absoluten mehrheit, regierungsmehrheit, alleinige mehrheit, alleinregierung, kanzlermehrheit, mehr als die hälfte, über die hälfte',
    need: 'braucht, brauchen, nötig, notwendig, benötigt, benötigen, erforderlich, reicht, reichen, genug, brauchte, muss man, müsste, ausreichend',
    threshold:
      'fünfprozenthürde, 5 prozent hürde, prozenthürde, hürde, sperrklausel, schwelle, 5 prozent, fünf prozent, 5 % hürde, 5 %',
    enter:
      'eingezogen, einzug, zog ein, zogen ein, geschafft, schaffte, reingekommen, rein, drin, vertreten, gescheitert, scheiterte, scheiterten, hineingekommen, übersprungen, ins parlament, einziehen, reingeschafft, verpasst, verpasste, kam rein, kamen rein, sitzt, sitzen im',
    parliament: 'parlament*, bundestag*, unterhaus*, lok sabha, duma, milli mejlis, kammer',
    together:
      'zusammen, koalition*, gemeinsam, regierung bilden, große koalition, groko, ampel, schwarz-rot, regierung, bündnis mit, addiert, summe',
    turnout: 'wahlbeteiligung*, beteiligung*, wahlbeteiligungen, wahlbeteligung, stimmbeteiligung',
    'took-part':
      'gewählt haben, haben gewählt, abgestimmt, teilgenommen, zur wahl gegangen, gingen zur wahl, wählen gegangen, gingen wählen, stimmten ab, ihre stimme abgegeben, stimme abgegeben, stimmen abgegeben, nahmen teil, wählten, wählen gingen, stimmen ab, haben abgestimmt',
    foreign: 'ausländische*, internationale*, aus dem ausland, aus anderen ländern, fremde*',
    domestic: 'inländische*, einheimische*, nationale*, lokale*, heimische*',
    abroad: 'im ausland, ausland, auslands*, in anderen ländern, botschaften',
    annulled: 'annulliert*, aufgehoben*, für ungültig erklärt*, gestrichen*, storniert*',
    early: 'vorzeitig*, frühzeitig*, vorab, vorher gewählt, vorzeitige*',
    minimum: 'mindest*, minimum, minimale*, quorum, vorgeschrieben*',
    people: 'menschen, leute, personen, bürger*, wähler, wählern, wählerinnen',
    date: 'datum, termin*, tag, tage, stattgefunden, fand statt, fanden statt, wahltag, wahltermin*, zeitplan, kalender, abgehalten, chronologie, gewählt wurde, daten der wahl, wahltage',
    certify:
      'bestätigt*, bestätigte, bescheinigt*, festgestellt*, stellt fest, zertifiziert*, beglaubigt*, verkündet*, amtlich festgestellt, erklärt*, gab bekannt, bekannt gegeben, bekanntgegeben, verantwortlich, zuständig, zählt die stimmen, feststellen, bestätigen, stellt das',
    'first-count':
      'erste auszählung, ersten auszählung, erste ergebnisse, ersten ergebnisse, erste zahlen, ersten zahlen, vorläufig*, erste hochrechnung, zuerst, anfangs, am anfang, erster stand, zwischenstand, erste teilergebnisse, erster zwischenstand, erstes ergebnis',
    final: 'endgültig*, amtlich*, offiziell*, am ende, endergebnis, final*, schließlich, letztlich, schlussendlich',
    counted:
      'ausgezählt*, gezählt*, ausgewertet*, nach auszählung, auszählung von, bearbeitet*, wahlkreise ausgezählt, verarbeitet*, der wahllokale, der stimmen ausgezählt, der protokolle',
    count: 'auszählung*, zählung*, stand, zwischenstände, zählstand*, hochrechnung*',
    history:
      'verlauf, entwickelt*, entwicklung, verändert*, im laufe, während der auszählung, alle stände, alle zwischenstände, wie lief die auszählung, verlief, frühere stände, über die zeit',
    change:
      'verändert*, veränderung*, gewinne und verluste, zugelegt, verluste, zugewinn*, gestiegen, gesunken, gefallen, gewachsen, im vergleich zur letzten wahl, im vergleich zu, als letztes mal, gegenüber der letzten wahl, gegenüber der vorherigen wahl, verglichen mit der letzten wahl, eingebüßt, dazugewonnen, änderung, als beim letzten mal, als 2021',
    previous: 'vorherige*, vorige*, davor, letztes mal, frühere*, vorletzte*, zuvor, vorangegangene*',
    latest: 'letzte wahl, letzten wahl, letzten wahlen, letzte wahlen, jüngste*, neueste*, aktuell*',
    best: 'am besten, bestes, beste ergebnis, höchste*, am stärksten, hochburg*, am höchsten, bestes ergebnis, besten',
    worst: 'am schlechtesten, schlechtestes, niedrigste*, am schwächsten, am niedrigsten, schlechteste*',
    area: 'bundesland, bundesländer, bundesländern, land, länder, region*, wahlkreis, wahlkreise, wahlkreisen, bezirk*, stadt, städte, ort, orte, gegend*, staat, bundesstaat*, nach ländern, kreis, kreise',
    'declared-first': 'als erstes ausgezählt',
    'exit-poll':
      'exit poll, exit polls, exitpoll*, prognose*, nachwahlbefragung*, nachwahlumfrage*, umfrage*, befragung*, umfrageinstitut*, institut, institute, exit-poll*, wahlprognose*, 18 uhr prognose',
    error:
      'falsch*, richtig*, genau*, lag daneben, lagen daneben, daneben, fehler*, abweichung*, abgewichen, treffsicher*, wie genau, wie falsch, wie gut, irrte*, geirrt, stimmte, stimmten, korrekt*, wich ab, treffend, getroffen',
    say: 'sagte, sagt, gesagt, sagten, sagen, äußerte*, geäußert, kommentierte*, kommentar*, reagierte*, reaktion*, stellungnahme*, meinte, meint, aussage*, äußerung*, erklärung*, zitat*, haltung, urteil, bewertete*, bewertung, nannte, meinung von, reagiert, position',
    on: 'über, bezüglich, dazu, zum thema',
    congratulate: 'gratulier*, gratulierte, gratuliert, glückwunsch*, glückwünsche*, beglückwünscht*',
    criticise:
      'kritisier*, kritik*, kritisierte, verurteilt*, bemängelt*, beanstandet*, beschwerte*, beschwerde*, bedenken, verstöße, unregelmäßigkeit*, protestier*, protest*, besorgt',
    recognise: 'anerkannt*, anerkennt, erkannte, erkennt, anerkennung, akzeptier*, legitim*, erkannten',
    reject:
      'nicht anerkannt, nicht an, erkennt nicht, erkannte nicht, lehnt ab, lehnte ab, ablehnt, abgelehnt, zurückgewiesen, weist zurück, wies zurück, nicht akzeptiert, akzeptiert nicht, angefochten, anfechtung, bestreitet, bestritten, ficht an, bestreiten, anfechten, focht',
    concede:
      'niederlage eingestanden, niederlage eingeräumt, niederlage anerkannt, räumte seine niederlage, gestand seine niederlage, niederlage zugegeben, räumte die niederlage, eingeräumt, eingestanden',
    fair: 'fair*, frei, freie, freien, manipuliert*, gefälscht*, betrug, wahlbetrug, wahlfälschung*, demokratisch*, ehrlich*, sauber, geschummelt, undemokratisch*, unfair*, legitim*, transparent*, gestohlen*, gefaked',
    disputed: 'umstritten*, strittig*, streit*, zweifel*, unumstritten*, angezweifelt*',
    opposition: 'opposition*, gegner*',
    source:
      'quelle*, quellen, link, links, woher, beleg*, nachweis*, wer sagt das, wer berichtet, verweis*, laut wem, herkunft',
    coverage:
      'welche wahlen, welche wahlen hast du, welche wahlen kennst du, welche daten, was weißt du, was weisst du, liste der wahlen, alle wahlen, was ist in den daten, welche länder, was hast du, welche daten hast du, kennst du',
    data: 'daten, datenbank, datensatz, datensätze',
    help: 'hilfe, hilf mir, was kannst du, wie funktioniert, wie benutze ich, befehle, anleitung, wie geht das, was kann ich fragen, kommandos',
    forecast:
      'wird, werden, wird gewinnen, gewinnen wird, vorhersage*, chancen, chance, wahrscheinlich*, nächste wahl, nächsten wahl, nächsten wahlen, nächste wahlen, nächste, künftig*, voraussichtlich*, zukunft, wettquote*, würde gewinnen, vorhersagen, nächstes mal, nächster, erwartet, erwarten',
    opinion:
      'guter, schlechter, gut, schlecht, gute, schlechte, diktator*, magst, mögen, liebst, deiner meinung, deine meinung, findest du, hältst du, denkst du, verdient, korrupt*, dumm, klug, unterstützt du, bester, schlechtester, nazi, nazis, faschist*, held, verbrecher, toll, super, vertraust, glaubst du, beliebt',
    advice:
      'wen soll ich, wen sollte ich, soll ich wählen, sollte ich wählen, wo kann ich wählen, wie kann ich wählen, wie wähle ich, wo wähle ich, empfiehlst, empfehlung, rat, raten, was soll ich wählen, wählen soll, darf ich wählen, wen wählen, wo muss ich wählen',
    office:
      'kanzler*, bundeskanzler*, premierminister*, regierungschef*, staatsoberhaupt*, minister*, an der macht, regiert, regieren, herrscht, bürgermeister*, gouverneur*, staatschef*, ist präsident, präsident ist',
    now: 'jetzt, heute, derzeit, momentan, gerade, zurzeit, aktuell, zur zeit',
    meaning:
      'bedeutet, heißt das, bedeutung, definition, was ist ein, was ist eine, erklär, erkläre, was heißt, was sind exit polls',
    election:
      'wahl, wahlen, wahlgang, abstimmung, gewählt, urnengang, wahl in, wahlkampf, die wahl, bei der wahl, wahlabend',
    presidential: 'präsidentschaftswahl*, präsidentenwahl*, präsident, präsidenten, präsidentschaft*, präsidentin',
    parliamentary: 'parlamentswahl*, bundestagswahl*, unterhauswahl*, federal, bundesweite*',
    general: 'allgemeine*, bundesweit, landesweit, insgesamt, national, gesamt, im ganzen land',
    european: 'europawahl*, europaparlament*, europäisches parlament, europäischen parlament',
    senate: 'senat*',
    'house-of-representatives': 'repräsentantenhaus*',
    local: 'kommunalwahl*, landtagswahl*, regionalwahl*, bürgermeisterwahl*, ortswahl*',
    referendum: 'referendum*, volksabstimmung*, volksentscheid*',
    'first-round': 'erster wahlgang, ersten wahlgang, erste runde, ersten runde',
    'second-round': 'stichwahl, zweiter wahlgang, zweiten wahlgang, zweite runde, zweiten runde',
  },
  measures: {
    'registered-voters':
      'wahlberechtigt*, wahlberechtigte, wahlberechtigten, registrierte wähler*, registrierten wähler*, eingetragene wähler*, stimmberechtigt*, durften wählen, konnten wählen, wählerverzeichnis*, wählerliste*, registrierte, wahlrecht, wähler gab es, wähler gibt es, wähler waren, registrierter wähler',
    'polling-stations': 'wahllokal*, wahllokale, wahllokalen, stimmlokal*, wahlbüro*, wahlbezirk*',
    'annulled-stations':
      'annullierte wahllokale, wahllokale annulliert, wahllokale wurden annulliert, wahllokalen annulliert, wahllokalen wurde das ergebnis annulliert, wahllokalen wurden die ergebnisse annulliert, annullierte ergebnisse, ergebnisse annulliert, ergebnis annulliert, annullierten wahllokale',
    'stations-abroad': 'wahllokale im ausland, wahllokalen im ausland, auslandswahllokale',
    webcams: 'webcam*, kameras, videoüberwachung',
    observers: 'wahlbeobachter*, beobachter*, beobachtet',
    'observers-international':
      'internationale beobachter*, internationalen beobachter*, ausländische beobachter*, ausländischen beobachter*, internationale wahlbeobachter*, ausländische wahlbeobachter*, internationalen wahlbeobachter*, ausländischen wahlbeobachter*, beobachter aus dem ausland',
    'observers-domestic':
      'inländische beobachter*, einheimische beobachter*, inländischen beobachter*, inländische wahlbeobachter*',
    'observers-osce':
      'osze beobachter*, osze wahlbeobachter*, beobachter der osze, wahlbeobachter der osze, osze mission, osze-beobachter*',
    'observers-cis': 'gus beobachter*, beobachter der gus, gus mission, wahlbeobachter der gus',
    constituencies: 'wie viele wahlkreise, anzahl der wahlkreise, zahl der wahlkreise, wieviele wahlkreise',
    candidates:
      'wie viele kandidaten, anzahl der kandidaten, wieviele kandidaten, wie viele parteien, kandidaten traten an, parteien traten an, kandidaten angetreten, zahl der kandidaten, kandidaten gab es, anzahl der parteien, zugelassene kandidaten, wieviele parteien',
    media: 'ausländische medien, ausländische journalisten, journalisten',
    term: 'amtszeit, für wie viele jahre, wie lange ist die amtszeit, wie viele jahre, für wie lange, legislaturperiode',
    signatures: 'unterschriften',
    'invalid-votes': 'ungültige stimmen, ungültige stimmzettel, ungültigen stimmen, ungültigen stimmzettel, ungültig',
    'valid-votes': 'gültige stimmen, gültige zweitstimmen, gültigen stimmen, gültige stimmzettel',
    'turnout-early':
      'vorzeitige stimmabgabe, vorzeitigen stimmabgabe, vorzeitig gewählt, frühwähler*, vorzeitig abgestimmt, vorzeitige abstimmung, vorzeitigen abstimmung, vorzeitige wahlbeteiligung',
    'turnout-minimum':
      'mindestbeteiligung, mindestwahlbeteiligung, mindestwahlbeteiligung, beteiligungsquorum, minimale wahlbeteiligung',
    'polling-hours':
      'öffnungszeiten, wahllokale geöffnet, wahllokale geschlossen, wahllokale schließen, schlossen die wahllokale, öffneten die wahllokale, schließen die wahllokale, öffnen die wahllokale, wie lange waren die wahllokale',
    machines: 'wahlmaschine*, wahlcomputer*, evm, evms, wahlautomaten',
    phases: 'phasen, wie viele phasen, wie viele tage, wieviele tage, etappen, wahltage gab',
    women: 'frauen, weibliche abgeordnete, frauenanteil, gewählte frauen',
    'first-time': 'erstwähler*, neue abgeordnete, erstmals gewählt*, neulinge',
    'voters-abroad':
      'wähler im ausland, auslandswähler*, im ausland gewählt, wählern im ausland, diaspora, wahlberechtigte im ausland',
    boycott: 'boykott*',
  },
  ordinals:
    'zweiter = 2, zweite = 2, zweiten = 2, zweites = 2, zweitstärkste = 2, zweitgrößte = 2, dritter = 3, dritte = 3, dritten = 3, drittstärkste = 3, drittgrößte = 3, vierter = 4, vierte = 4, vierten = 4, fünfter = 5, fünfte = 5, fünften = 5, sechster = 6, sechste = 6, siebter = 7, platz 2 = 2, platz 3 = 3, platz 4 = 4, platz 5 = 5, 2 platz = 2, 3 platz = 3, 4 platz = 4, platz zwei = 2, platz drei = 3, platz vier = 4, zweitplatziert* = 2, drittplatziert* = 3',
  countries: {
    GB: 'großbritannien*, grossbritannien*, england*, britisch*, vereinigt* königreich*, briten, uk, english*, die briten',
    US: 'usa, amerika*, us wahl*, amerikanisch*, vereinigte* staaten, us',
    TR: 'türkei*, türkisch*',
    DE: 'deutschland*, deutsch*, brd, bundesrepublik',
    IN: 'indien*, indisch*',
    RU: 'russland*, russisch*, rußland, russen',
    GE: 'georgien*, georgisch*',
    BY: 'belarus*, weißrussland*, weissrussland*, belarussisch*, weißrussisch*',
    AZ: 'aserbaidschan*, aserbaidschanisch*, aserbeidschan*, azerbaidschan*',
    FR: 'frankreich*, französisch*',
    AM: 'armenien*, armenisch*',
    UA: 'ukraine*, ukrainisch*',
    PL: 'polen*, polnisch*',
    IT: 'italien*, italienisch*',
    AT: 'österreich*',
    CH: 'schweiz*',
    KZ: 'kasachstan*',
    MD: 'moldau*, moldawien*',
    CA: 'kanada*',
    RO: 'rumänien*',
    JP: 'japan*',
    HU: 'ungarn*',
    IL: 'israel*',
    ES: 'spanien*',
    NL: 'niederlande*, holland*',
    CN: 'china*',
    SE: 'schweden*',
    DK: 'dänemark*',
  },
  organisations: {
    'European Union': 'eu, europäische union, europäischen union, brüssel',
    OSCE: 'osze',
    ODIHR: 'bdimr, odihr',
    PACE: 'europarat*',
    CIS: 'gus',
    'Central Election Commission': 'wahlkommission*, zentrale wahlkommission*',
  },
  hours: { before: 'um, bis, gegen, ab, vor', after: 'uhr, h' },
  fillers: `
    von, zu, zur, zum, der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, und, am, an, auf, aus, bei, beim, mit, nach, für, vom, als, so, denn, dann, da, dort, hier, es, er, sie, ihr, ihre, ihren, sein, seine, wir, ich, du, mir, uns, man, sich, dies, diese, dieser, dieses, diesem, diesen, jene, auch, noch, schon, mal, doch, ja, nein, eigentlich, genau genommen, bitte, biite, danke, dankeschön, merci, hallo, hi, hey, moin, servus, guten tag, guten morgen, guten abend, grüß gott, grüße, na, leute, freunde, bot, kollege, jungs, lol, haha, xd, äh, ähm, hm, ok, okay, also, übrigens, kurz, kurze frage, frage, nur, bloß, ganz, genau, exakt, ungefähr, etwa, circa, ca, rund, insgesamt gesehen, weiß jemand, weiss jemand, wisst ihr, weißt du, weisst du, kannst du, könntest du, kannst du mir sagen, können sie, sag, sag mir, sagen sie, sage mir, sagst du, zeig, zeige, zeig mir, gib, gib mir, nenne, nenn, nenne mir, verrate, erinnere mich, ich möchte wissen, möchte, wissen, mich interessiert, interessiert, würde gerne wissen, gerne, gern, wüsste, schnell, mein, meine, dein, deine, zwar, aber, obwohl, weil, wenn, dass, ob jemand, beide, alle, allem, alles, jeder, jede, jedes, viele, viel, wenig, sehr, wirklich, tatsächlich, überhaupt, halt, eben, einfach, allein, alleine, selbst, einzeln, eigene, eigenen, andere, anderen, worden, geworden, wurde, wurden, gibt, gibt es, gab es, geht, ging, ist es, war es, bin, bist, seid, sei, wäre, würde, kann, konnte, könnte, muss, soll, sollte, darf, will, wollte, kandidat, kandidaten, kandidatin, partei, parteien, liste, listen, politiker*, bündnis, gruppe, herr, frau, land, staat, republik, jahr, jahre, jahres, jahr 2025, platz, rang, stelle, landete, landeten, wurde denn, kam denn, belegte, belegt, endete, ende, nacht, abend, morgen, mittag, zeit, zeitpunkt, während, seit, zum zeitpunkt, damals, danach, bis zu, name, namen, heißt, genannt, seite, seiten, teil, info, infos, information, informationen, test, geworden ist, wievielter, bekannt, stand es, jeweils, zusammen genommen`,
};
