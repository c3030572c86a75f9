import type { WrittenWords } from './lexicon.ts';

export const english: WrittenWords = {
  language: 'en',
  tags: {
    not: 'not, never, didnt, isnt, wasnt, dont, doesnt, nobody, without, except, neither, nor',
    who: 'who, whos, whom, who is, who was, whod, wich party, what party, which party, which candidate, what candidate, which list',
    which: 'which, what, whats, what is, what was, what were, what are, wich, wat',
    where: 'where, wheres, in which place',
    when: 'when, whens, on which day, what day, which day, what date, which date, what dates, which dates, on what date, at what time, what time',
    'how-many':
      'how many, how much, howmany, how mny, number of, whats the number of, total number of, count of, amount of, what number',
    how: 'how, how big, how large, how wide, how high, how low, how strong, how well',
    why: 'why, how come, reason, reasons, what caused',
    'yes-no':
      'did, does, do, is, was, were, are, has, have, had, didnt, isnt, wasnt, hasnt, is it true, is it true that, true that',
    inside: 'in, into, in the, into the',
    win: `win, wins, won, winner, winners, winning, winnner, victor, victory, victorious, triumph*, came first, come first, finished first,
      first place, 1st place, number one, no 1, on top, topped, top party, came out on top, was elected, elected, got elected, took it,
      who took, champion, biggest party, largest party, strongest party, biggest, largest, most votes, most seats, the most votes, the most seats, the most, most`,
    lose: 'lose, loses, lost, loser, losers, losing, was defeated, defeated, lost out',
    lead: 'lead, leads, leading, led, leader of the count, in front',
    last: 'last place, came last, come last, finished last, dead last, last placed, fewest votes, least votes, the least, fewest, bottom',
    margin: `margin, by how much, how much by, how big a lead, how big was the lead, how far ahead, how far apart, how close, ahead by, ahead of, win by, won by, wins by, winning margin,
      size of the lead, lead over, by what margin, by how many, by how many votes, by how many points, by how many seats, how many points ahead, how many votes ahead, gap, difference, lead of, margin of victory, how large was the lead, how far behind, how narrow, how tight, how clear`,
    votes: 'vote, votes, voted for, ballots, voters for, ballot count, vote count, vote total, voted',
    share:
      'percent, per cent, percentage, percentages, pct, %, share, vote share, voteshare, shares, percents, percentange, proportion',
    seats: 'seat, seats, mps, mp, mandates, mandate, deputies, members, members of parliament, lawmakers, seatcount',
    electors: 'electors, electoral votes, electoral college, electoral college votes, ev, evs count',
    result:
      'result, results, resulted, outcome, outcomes, score, scores, scored, tally, numbers, figures, figure, standings, end result, res, rslt, how did it end, how did it go, perform, performed, performance, do, fare, fared, come out, how did',
    get: 'get, gets, got, gotten, receive, received, obtain, obtained, take, took, polled, earn, earned, gain, gained, secure, secured, have, had, pick up, picked up, reach, reached, collect, collected, score, garner, garnered, end up with, ended up with, ended with',
    versus:
      'vs, versus, v, compared to, compared with, compare, against, comparison, difference between, between, in comparison, side by side, compared',
    or: 'or',
    more: 'more, higher, bigger, greater, better, stronger, ahead, who did better',
    less: 'less, fewer, lower, smaller, weaker',
    majority:
      'majority, majorities, absolute majority, overall majority, outright majority, outright, more than half, over half, half the seats, majority of seats, majority of the seats, a majority alone, hung parliament',
    need: 'need, needs, needed, required, require, requires, necessary, takes, enough for, enough',
    threshold:
      'threshold, hurdle, barrier, 5 percent hurdle, 5 % hurdle, five percent hurdle, electoral threshold, 5 percent threshold, 5 % threshold, five percent threshold, cutoff, 5 percent barrier, five percent, 5 percent, 5 %',
    enter:
      'enter, entered, get into, got into, make it, made it, make it into, made it into, make it in, make the cut, miss, missed, missed out, fail to enter, failed to enter, cross, crossed, clear, cleared, pass, passed, fail, failed, represented, fell short of, is in, are in, reach the threshold, over the threshold, in parliament',
    parliament:
      'parliament, chamber, assembly, legislature, house, bundestag, lok sabha, commons, house of commons, duma, milli majlis',
    together:
      'together, combined, coalition, coalitions, team up, jointly, in total, form a government, form a coalition, govern, govern together, add up, sum, joint, plus, combined seats, alliance of, government',
    turnout:
      'turnout, turn out, voter turnout, turnouts, participation, voter participation, tunrout, participation rate, turnout rate',
    'took-part':
      'took part, take part, voted, turned out, turn out, participated, cast a ballot, cast their ballot, cast their ballots, cast a vote, cast ballots, went to vote, went to the polls, go vote, went voting, people voted, had voted, have voted, people vote, showed up, cast their votes, actually voted, citizens voted, came to vote, votes cast, votes were cast, ballots cast, ballots were cast',
    foreign: 'foreign, international, from abroad, from other countries, from outside',
    domestic: 'domestic, local, national',
    abroad: 'abroad, overseas, outside the country, embassies, in other countries, in foreign countries',
    annulled:
      'annulled, cancelled, canceled, invalidated, voided, annuled, thrown out, declared invalid, anulled, nullified, annul',
    early: 'early, in advance, advance',
    minimum: 'minimum, required, quorum, minimal, at least',
    people: 'people, ppl, persons, folks, citizens, voters, electors',
    date: 'date, dates, day, days, take place, took place, held, was held, were held, happen, happened, timeline, schedule, calendar, voting day, polling day, election day, days did voting, how long did voting, how long did the vote, polls close, polls closed, polls open, key dates',
    certify:
      'certify, certifies, certified, certification, certifying, confirm, confirmed, confirms, made official, officially confirmed, validated, validate, validates, approved, approve, ratified, signed off, declared official, declares the result, declared the result, announces the result, announced the result, announced, announce, official body, in charge of, runs the election, ran the election, organised, organized, organises, organizes, counts the votes, counted the votes, responsible',
    'first-count':
      'first count, first counts, first results, first result, early count, early results, earliest count, preliminary, preliminary result, preliminary results, provisional, first numbers, first figures, initial, initial count, initial results, first partial, partial, partial count, partial results, first announced, at first, opening count, first reported, initially',
    final:
      'final, official, final result, final results, official result, official results, certified result, end, in the end, ultimately, finally, finished, final protocol, final count, official count, definitive',
    counted:
      'counted, processed, declared, reported, reporting, tallied, came in, had been counted, had been declared, counted so far, counting, of the count, of stations, of polling stations, of protocols, of ballots, of precincts, seats declared, constituencies, constituencies declared, stations reporting',
    count: 'count, counts, tallies, stage',
    history:
      'history, evolve, evolved, develop, developed, progress, over time, through the night, during the count, count by count, all counts, earlier counts, earlier count, how did the count, as counting went on, course of the count, move during, counting go, count go, previous counts, earlier, before the final, each count',
    change:
      'change, changed, changes, gain, gains, loss, losses, swing, swung, grow, grew, growth, shrink, shrank, increase, increased, decrease, decreased, up, down, rise, rose, fall, fell, drop, dropped, up or down, than last time, since last time, compared to last time, compared with last time, compared to the last election, compared to the previous election, compared with the previous election, gained or lost, seats lost, improve, improved, vs last time, from last time, difference to last time',
    previous:
      'previous, previously, last time, the time before, election before, the one before, time before, prior, preceding',
    latest: 'latest, newest, most recent, current, currently, up to date, last election, last elections, recent',
    best: 'best, strongest, highest, strongholds, stronghold, strong, did best, best result, best results, do best, top',
    worst: 'worst, weakest, lowest, weak, did worst, worst result, do worst',
    area: 'region, regions, state, states, county, counties, constituency, district, districts, province, provinces, area, areas, place, places, seat by seat, land, laender, part of the country, parts of the country, city, cities, riding, locally, regional, regionally, by place, by region, by state, by constituency',
    'declared-first': 'declared first, first to declare, declare first, first declaration',
    'exit-poll':
      'exit poll, exit polls, exitpoll, exitpolls, exit polling, exit survey, pollster, pollsters, polls, poll, polling, polling firm, pollster said, prognosis, projection, projections, expoll, opinion poll, opinion polls',
    error:
      'error, errors, wrong, right, correct, accurate, accuracy, inaccurate, off, off by, how far off, how wrong, how right, how accurate, miss, missed, missed by, close, how close, get it right, got it right, get it wrong, got it wrong, differ, differed, deviate, deviation, precise, exact, true, match, matched, mistaken, overestimate, overestimated, underestimate, underestimated, good, how good, reliable, most accurate, least accurate, closest, compare with the result',
    say: 'say, says, said, saying, sayed, comment, commented, comments, statement, statements, react, reacted, reaction, reactions, respond, responded, response, responses, tell, told, think, thought, think about, opinion, opinions, position, view, views, stance, words, speak, spoke, talk, talked, mention, mentioned, call, called, statment, quote, quotes, quoted, claim, claimed, claims, comment on, describe, described, assess, assessed, assessment, conclude, concluded, judge, judged, find, found, report, demand, demanded, ask for, asked for, warn, warned',
    on: 'about, on, regarding, concerning, abt',
    congratulate:
      'congratulate, congratulated, congratulates, congratulations, congrats, congratz, congratulation, congratulating, congratulatory, greeted, welcomed, welcome',
    criticise:
      'criticise, criticised, criticize, criticized, criticises, criticizes, critic, critics, criticism, criticisms, condemn, condemned, condemns, complain, complained, complaints, objections, object, objected, question, questioned, denounce, denounced, slam, slammed, concerns, concern, concerned, raise concerns, raised concerns, problems, violations, irregularities, protest, protested',
    recognise:
      'recognise, recognised, recognize, recognized, recognises, recognizes, recognition, accept, accepted, accepts, acknowledge, acknowledged, legitimate, legitimacy',
    reject:
      'reject, rejected, rejects, refuse, refused, refuses, deny, denied, disputes, dispute, contest, contested, contests, does not accept, doesnt accept, didnt accept, did not accept, did not recognise, did not recognize, didnt recognise, didnt recognize, not recognise, not recognize, not accept, boycotted the result, doesnt recognise, doesnt recognize, call for a recount, recount, challenge, challenged, appealed, appeal',
    concede:
      'concede, conceded, concedes, concession, admit defeat, admitted defeat, accept defeat, accepted defeat, gave up, give up, concede defeat, conceded defeat, conceed, conceeded',
    fair: 'fair, free, free and fair, legit, legitimate election, rigged, fraud, fraudulent, fraudulence, falsified, fake, faked, manipulated, stolen, sham, democratic, honest, clean, cheated, cheating, cheat, transparent, stuffed, ballot stuffing, unfair, trustworthy, real election',
    disputed:
      'disputed, contested, controversial, controversy, in dispute, dispute over, undisputed, uncontested, questions about',
    opposition: 'opposition, opponents, opposition parties',
    source:
      'source, sources, link, links, citation, citations, cite, where does it come from, where do the numbers come from, where does this come from, where is it from, where did you get, reference, references, proof, evidence, according to whom, says who, where from, came from, come from, which sources, who reported, who published, data come from',
    coverage:
      'which elections, what elections, elections do you have, elections do you know, elections do you cover, elections are there, what is in the data, whats in the data, what data, which data, do you have, do you know, know about, cover, covered, list of elections, all elections, elections available, available, list elections, list the elections, data on, info on, information on',
    data: 'data, dataset, data set, database',
    help: 'help, how does this work, what can you do, what can i ask, commands, how do i use, how to use, usage, how do you work, what do you do, what can you answer',
    forecast:
      'will, will win, gonna, going to, wil, next election, next elections, next time, upcoming, predict, predicts, prediction, predictions, predicted, forecast, forecasts, odds, chances, chance, likely, bet, betting, future, would win, could win, might win, should win, is going to win, gonna win, who wins next, if elections were held, next president, next chancellor, next prime minister, tomorrow, would be elected',
    opinion:
      'good president, bad president, good, bad, better candidate, should have won, deserve, deserved, deserves, love, hate, like, likes, favourite, favorite, stupid, smart, evil, corrupt, dictator, corruption, best president, worst president, best candidate, your opinion, do you think, do you like, do you believe, you support, what do you think, are you, hero, criminal, nazi, fascist, communist, terrible, great, awesome, awful, trust, agree, disagree, honest opinion, prefer, best party, worst party, ugly, beautiful, idiot, idiots, popular, democracy',
    advice:
      'should i vote, who should i, vote for me, should i, whom should i, who do i vote for, how do i vote, where do i vote, where can i vote, can i vote, how can i vote, register to vote, how to vote, where to vote, should we vote, should people vote, i vote, my polling station, am i registered, should one vote, recommend, recommendation, advise, advice',
    office:
      'president now, chancellor, prime minister, head of state, head of government, minister, ministers, governs, rules, ruling, in power, in charge now, leader of, heads, cabinet, mayor, governor, is president, is the president, is king, monarch',
    now: 'now, today, currently, at the moment, these days, right now, nowadays, this year, present',
    meaning:
      'mean, means, meaning, definition, define, what does it mean, explain, explanation, stand for, stands for, what is a, what is an, whats a, whats an, how does the, how do elections work, what are exit polls, why is it called',
    election:
      'election, elections, electoin, eletion, elecion, elections, vote in, the vote, voting, ballot, race, contest, polls opened, elex, electoral, electin, elecction, elction',
    presidential: 'presidential, presidental, president, presidency, president of, for president',
    parliamentary: 'parliamentary, legislative, for parliament, federal, federal election',
    general: 'general, general election, national, ge, nationwide, countrywide, overall, whole country',
    european:
      'european parliament, european election, european elections, ep election, ep elections, eu election, eu elections, euro elections, meps, mep',
    senate: 'senate, senators, senator, us senate',
    'house-of-representatives': 'house of representatives, us house, house elections, house election',
    local:
      'local election, local elections, municipal, mayoral, state election, regional election, regional elections, council election',
    referendum: 'referendum, referenda, plebiscite',
    'first-round': 'first round, 1st round, round one, round 1',
    'second-round': 'second round, 2nd round, runoff, run off, round two, round 2, second ballot',
  },
  measures: {
    'registered-voters':
      'registered voters, registered, electorate, eligible voters, eligible, voter list, voters list, voter roll, electoral roll, on the voter list, entitled to vote, could vote, allowed to vote, right to vote, registered to vote, people could vote, voters registered, voters were registered, voters in, number of voters, how many voters, number of electors, voters are there, voters were there, size of the electorate, registered electors, registerd voters, voters on the list, voters on the rolls',
    'polling-stations':
      'polling stations, polling station, polling sites, polling places, precincts, voting stations, polling booths, stations, voting places, how many stations',
    'annulled-stations':
      'annulled stations, stations annulled, stations were annulled, polling stations annulled, polling stations were annulled, cancelled stations, stations were cancelled, annulled polling stations, annulled results, results annulled, results were annulled, invalidated stations, stations were invalidated, stations invalidated, polling stations cancelled, polling stations were cancelled, polling stations invalidated',
    'stations-abroad':
      'polling stations abroad, stations abroad, overseas polling stations, embassy polling stations, polling stations overseas, polling stations outside the country, polling stations in other countries',
    webcams: 'webcams, web cameras, cameras, video surveillance, polling stations with cameras',
    observers: 'observers, observer, monitors, election observers, election monitors, observed, observe',
    'observers-international':
      'foreign observers, international observers, foreign monitors, international monitors, observers from abroad, foreign election observers, international election observers',
    'observers-domestic': 'domestic observers, local observers, national observers, domestic monitors',
    'observers-osce':
      'osce observers, odihr observers, osce mission, odihr mission, observers of the osce, observers from the osce, osce monitors, observers did the osce send, observers of odihr',
    'observers-cis': 'cis observers, cis mission, observers of the cis, observers from the cis',
    constituencies:
      'constituencies are there, number of constituencies, how many constituencies, electoral districts, election districts, how many districts, constituencies were there',
    candidates:
      'how many candidates, number of candidates, candidates were there, candidates ran, candidates stood, registered candidates, candidates on the ballot, how many parties, number of parties, parties ran, parties stood, lists on the ballot, how many lists, number of lists, candidates were registered, candidates registered, people ran, people stood, how many contenders, contenders, parties on the ballot, parties took part, candidates took part',
    media:
      'foreign media, international media, media outlets, foreign journalists, journalists, press, foreign correspondents',
    term: 'term of office, term, presidential term, how long is the term, years in office, how many years, length of the term, long is the term, for how long was, for how long is',
    signatures: 'signatures, signature',
    'invalid-votes':
      'invalid votes, invalid ballots, spoiled ballots, spoilt ballots, spoiled votes, invalid, spoiled, void ballots, rejected ballots',
    'valid-votes': 'valid votes, valid ballots',
    'turnout-early':
      'early voting, early voters, voted early, early turnout, early voting turnout, early votes, advance voting, voted in advance, early vote',
    'turnout-minimum':
      'minimum turnout, turnout threshold, turnout requirement, quorum, minimum participation, turnout minimum, required turnout, turnout quorum, minimal turnout',
    'polling-hours':
      'polling hours, opening hours, voting hours, polls open, polls close, polls closed, polls opened, polling stations open, polling stations close, polling stations opened, polling stations closed, stations open, stations close, stations closed, voting end, voting start, what time did polls',
    machines: 'voting machines, evm, evms, electronic voting machines, voting machine, machines',
    phases: 'phases, how many phases, voting days, days of voting, how many days, stages of voting',
    women: 'women elected, women mps, female mps, women, female, women voters, women voted, female voters, woman',
    'first-time': 'first time voters, first-time voters, new mps, new members, newly elected, first time members',
    'voters-abroad':
      'voters abroad, citizens abroad, diaspora, overseas voters, voted abroad, voters outside the country, diaspora voters, registered abroad',
    boycott: 'boycott, boycotted, boycotts, who boycotted, boycotting',
  },
  ordinals: `first = 1, 1st = 1, second = 2, 2nd = 2, secnd = 2, runner up = 2, runnerup = 2, runner-up = 2, silver = 2, third = 3, 3rd = 3, fourth = 4, 4th = 4, fifth = 5, 5th = 5,
    sixth = 6, 6th = 6, seventh = 7, 7th = 7, eighth = 8, 8th = 8, ninth = 9, 9th = 9, tenth = 10, 10th = 10, second placed = 2, third placed = 3, second biggest = 2, second largest = 2, third biggest = 3, third largest = 3, second strongest = 2, third strongest = 3, second most = 2, third most = 3, number two = 2, number three = 3`,
  countries: {
    GB: 'uk, u k, britain, british, great britain, england, english election, brits, united kingdom, the uk, westminster election',
    US: 'usa, u s a, u s, america, american, united states, the states, us election, us elections, us presidential, us president',
    TR: 'turkey, turkish, turkiye',
    DE: 'german, germans, germany, deutschland',
    IN: 'indian, indians, bharat',
    RU: 'russian, russians',
    GE: 'georgian, georgians, sakartvelo',
    BY: 'belarusian, belarussian, belorussia, belorussian, belarus',
    AZ: 'azerbaijani, azeri, azerbaidjan, azerbaijanis, azerbajan',
    FR: 'french',
    AM: 'armenian',
    UA: 'ukrainian',
    PL: 'polish',
    IT: 'italian',
    ES: 'spanish',
    CA: 'canadian',
    MD: 'moldovan',
    RO: 'romanian',
    KZ: 'kazakh',
    IR: 'iranian',
    JP: 'japanese',
    CN: 'chinese',
    BR: 'brazilian',
    MX: 'mexican',
    AT: 'austrian',
    CH: 'swiss',
    SE: 'swedish',
    NL: 'dutch, holland',
    HU: 'hungarian',
    GR: 'greek',
    IL: 'israeli',
    ZA: 'south african',
    AU: 'australian',
    KR: 'korean',
    PK: 'pakistani',
    BD: 'bangladeshi',
    VE: 'venezuelan',
    AR: 'argentinian, argentine',
  },
  organisations: {
    'European Union': 'eu, the eu, european union, brussels, e u',
    OSCE: 'osce',
    ODIHR: 'odihr',
    PACE: 'pace, council of europe',
    CIS: 'cis',
    'Central Election Commission': 'cec, election commission, central election commission, electoral commission',
    'U.S. Department of State': 'state department',
  },
  hours: {
    before: 'at, by, until, till, before, around, as of',
    after: 'am, pm, oclock, o clock, p m, a m, hours, h, hrs, local time, baku time, gmt, utc',
  },
  fillers: `
    the, a, an, to, for, from, at, by, with, and, that, this, these, those, there, their, its, it, they, he, she, his, her, him, them, of, in, on, as, be, been, being, am, will it be known, than, then, so, such, some, any,
    hi, hello, hey, heya, yo, sup, dear, bot, good morning, good evening, good afternoon, good day, greetings, hiya, hola, thanks, thank you, thx, ty, tysm, please, pls, plz, plss, plox, cheers, sorry, excuse me, ok, okay, k, well, oh, um, uh, hmm, hm, eh, ah, aha, lol, lmao, lmfao, rofl, haha, hahaha, xd, omg, wtf, bruh, bro, dude, man, guys, mate, m8, fam, folks, everyone, everybody, all, sir, buddy, pal, friend, friends, fellow,
    can you, could you, would you, tell me, tell us, show me, show us, give me, gimme, let me know, please tell, i want to know, i would like to know, id like to know, i wonder, i was wondering, wondering, does anyone know, anyone know, anybody know, anyone knows, do you know who, do you know what, do you know how, do you know when, do you know where, do you know which, you know, i need, i need to know, i need the, need to know, i have a question, question, quick question, just curious, curious, for me, i forgot, i dont remember, remind me, remind us, can anyone tell me, me, us, i, you, we, your, my, our, know, show, tell, give, find out, look up, check, search, info, quickly, quick, asking for a friend, remember, recall, could, can, say again, again, tldr, btw, fyi, idk, imo, tbh, ngl, rn, irl, ffs, damn, hell, the hell, the heck, heck, on earth, the fuck, fuck, fucking, fking, tf, shit, bloody, actually, really, exactly, just, only, even, also, too, still, yet, already, ever, maybe, perhaps, basically, literally, seriously, honestly, simply, alone, own, itself, by itself, on its own, in fact, anyway, btw, now then, ahem, spoiler, test, testing,
    candidate, candidates, party, parties, list, lists, politician, politicians, guy, lady, woman named, person, people in, man named, team, group, mr, mrs, ms, dr, sir, supporters of, country, nation, republic, state of, kingdom,
    exact, precise number, precisely, total, totals, altogether, all in all, overall result, approximately, about how, roughly, about, around, sort of, kind of, thing, stuff, one, ones, other one, it all, whole, entire, complete, full, main, most important,
    was it, is it, were they, did they, did he, did she, did it, does it, have they, has it, there were, there was, are there, were there, was there, is there, would be, had they, been there, like that, right away, such as, else, what about, how about, what of, and what about, back then, then, at that time, back in, last year, that year, in year, year, in the year, the year of, in total, so far, night, on the night, evening, morning, day of, on the day, time, times, date of, during, while, when it, once, upon, per, within, through, throughout, across, over, under, near, out, off of, up to, according to, since, until, after, before, between the, among, because, though, although, however, but, if, or not, no, yes, nope, nah, yep, yeah, yea, either, both, each, every, few, many, much, lot, lots, very, quite, pretty, rather, somewhat, kinda, sorta, hmmm, whatever, anything, something, nothing, everything, same, different, new, old version, big, little, small, huge, went, go, goes, gone, come, comes, came, coming, happen to, look like, looks like, seem, seems, make, makes, made, put, let, lets, use, used, want, wants, wanted, need info, see, seen, saw, hear, heard, read, standing, stood, stand, ran, run, running, compete, competed, competing, finish, finished, place, placed, position, rank, ranked, ranking, spot, end up, ended, ending, held in, called that, name, named, names, called it, who exactly, alltogether, as well, in terms of, terms, terms of, kind, type, sorts, 2nite, u, ur, r, n, d, da, de, im, ive, ill, id, youre, theyre, hes, shes, thats, theres, heres, here, lets see`,
};
