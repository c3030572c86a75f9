import { type Lexicon, lexicon } from './lexicon.ts';

export const english: Lexicon = lexicon({
  language: 'en',
  cues: {
    percent: '%, percent, per cent, pct, percents',
    points: 'percentage point, percentage points, percent points, points, pp, pts, p p, ppt',
    votes: 'votes, vote, ballots, ballot papers',
    seats: 'seats, seat, mps, mandates, lawmakers, deputies',
    voters: 'voters, electors, electorate',
    people: 'people, citizens, persons, participants',
    stations: `
        polling stations, polling station, polling sites, polling places, precincts, stations, voting stations,
        polling precincts`,
    observers: 'observers, observer, monitors, election monitors',
    turnout: 'turnout, turn out, voter participation, participation rate, participation, voter activity',
    'took-part': `
        took part, taken part, participated, turned out, showed up, went to the polls, cast a ballot,
        cast their ballots, cast their votes, cast ballots, cast their vote, cast a vote, cast votes, voted,
        casting ballots`,
    registered: `
        registered, eligible, voter list, voters list, voter lists, voter roll, voter rolls, electoral roll,
        electoral register, on the list, on the lists, on the rolls, electorate, entitled to vote, right to vote`,
    valid: 'valid',
    sample: `
        interviewed, interviews, respondents, surveyed, sample, sample size, questioned, asked, polled`,
    processing: 'processing, processing of, counting, count of, counted, processed, tallying',
    processed: `
        counted, processed, tallied, reporting, reported, are in, were in, declared, in so far, count complete,
        of the count`,
    'counted-thing': 'ballots, protocols, precincts, polling stations, stations, polling places',
    'exit-poll': 'exit poll, exit polls, exitpoll, exitpolls, exit polling, exit survey',
    'opinion-poll': `
        poll, polls, polling, opinion poll, opinion polls, pre election poll, pre election polls, pre election survey, survey, surveys,
        approval, approval rating, rating, ratings, favorability, polling average, before the vote,
        before the election, ahead of the vote, ahead of the election`,
    result: `
        in the end, in the end it was, in the event, ended up, preliminary, official result, official results, actual, actually, real, in reality, election commission, electoral commission, commission, cec, result,
        results, official, officially, official count, count, tally`,
    commission: 'election commission, electoral commission, commission, cec',
    negation: `
        not, never, nobody, none of, isnt, wasnt, didnt, dont, doesnt, hasnt, havent, arent, werent, cannot,
        cant, wont, nor, nowhere near, false, fake, wrong, incorrect, instead of, rather than, typo`,
    hypothesis: `
        if, unless, would, wouldnt, could, couldnt, might, should, suppose, imagine, let us say, lets say,
        what if, hypothetically, pretend, whether, wanted, wants, hoped, hoping`,
    forecast: `
        expect, expected, expects, my guess, guess, i guess, i bet, i reckon, reckon, i put a fiver, calling it, mark my words, bracket, prediction, predictions, predict, predicted, predicts, prediction, forecast, forecasts, will get,
        will win, will be, will, bet, betting, odds, going to, gonna, hope, chance, chances, probability,
        projected, projection, projections, tomorrow`,
    change: `
        rose, rise, risen, fell, fall, fallen, up from, down from, up by, down by, increase, increased, decrease,
        decreased, dropped, drop, grew, growth, swing, higher, lower, jumped, declined, shrank, slipped,
        more than in, less than in, compared to, compared with, improvement, inflation, unemployment, gdp,
        salary, salaries, price, prices, rent, rents, interest rate, tax, taxes, wages, economy, discount, battery,
        charged, off, cheaper, costs, cost, fee, fees, mortgage, stock, stocks`,
    lost: 'lost, lose, loses, losing',
    limit: 'threshold, quorum, barrier, minimum, limit',
    margin: `
        lead of, lead was, lead over, lead is, leads by, leading by, led by, ahead by, margin, margin of,
        margin of error, difference, difference of, gap, majority of, behind by, trailing by, majority, short of,
        away from, overestimated, underestimated, off by, won by, more votes than, fewer votes than, between,
        votes more than, votes ahead, times`,
    together: `
        together, combined, sum, jointly, others, the rest, everyone else, other candidates, six candidates,
        all other, remaining, opponents, rivals`,
    hearsay: `
        claim, claims, claimed, claiming, allege, alleges, alleged, allegedly, rumor, rumour, rumors, rumours,
        supposedly, yeah right, yeah sure, sure, oh sure, of course, lol, lmao, rofl, haha, hahaha, as if,
        totally, believable, unbelievable, surprise, shocking, shocked, wow, kidding, joke, jokes, joking, legit,
        obviously, definitely, pinky promise, i think, i thought, i remember, i heard, someone said,
        somebody said, dreamed, dream, maybe, probably, perhaps, my feeling, feels like, felt like, north korea,
        magically, miracle, meme, or so they say, apparently, so called, quote unquote, trust me, totally normal,
        nothing to see, 🙄, 🤡, 😂, 🤣, 😏, 🤔, 🙃`,
    part: `
        voted early, early voting, early turnout, early vote, in advance, advance voting, by mail, by post, postal, absentee, in person,
        among, amongst, aged, women, men, youth, young, students, diaspora, soldiers, refugees, pensioners,
        rural, urban, district, region, province, abroad, overseas, embassy, constituency, city, village, town,
        county, state of, east, west, north, south, eastern, western, northern, southern, capital`,
    previous: `
        previous election, previous elections, last election, last time, previous time, previous vote,
        previous one, years ago, back then, earlier election, last presidential, previous presidential,
        past election, in the past, past elections, next election, next time`,
    for: 'for, in favor of, in favour of, went to, backed, chose, supported',
    'of-them': 'of them, of whom, of which, ones',
    won: `
        has won, has received, has taken, has secured, has got, have won, have taken, have received, got, get, gets, gotten, received, receives, receive, won, wins, win, winning, took, takes, taking, secured, garnered, gained, earned, obtained, scored, leads, leading, leads with, finished, ended, came, placed, picked up, managed, stands, stood, share, vote share, result, results, tally, percentage, credited, given, landslide, victory, re elected, reelected, elected, backed, supported, chose, ahead, runner up, second, third, fourth, last`,
    contrast: 'vs, versus, but, while, whereas, than, against, though, although',
    respectively: 'respectively, in that order',
    clause: `
        while, whereas, but, and, though, although, versus, vs, against, than, then, followed by, ahead of`,
    pronoun: 'he, she, his, her, him, who',
    person:
      'president, incumbent, the winner, leader, namesake, opponent, rival, challenger, runner up, predecessor, successor, wife, son, father, minister, governor, mayor',
    'in-place': 'in, at, across, from',
    held: `
        took place, was held, were held, is held, takes place, held, went to the polls, go to the polls, head to the polls, voted, scheduled for,
        happened, election was on, elections were on, vote was on, voting was on, polls opened, voted on`,
    'voting-day': 'election, elections, vote, voting, polling day, election day',
    'other-contest': `by election, byelection, by elections, local election, local elections, council election, council elections, council seats, councillors, mayoral, municipal, state election, state elections, state assembly, assembly election, european election, european elections, eu election, ep election, european parliament, referendum, primary, primaries, regional election, regional elections, gubernatorial, electoral votes, leadership election`,
    parliamentary: 'parliamentary',
    presidential: 'presidential',
    'of-the-day':
      'end, close, noon, polls, total, february, country, least, most, about, around, only, just, over, nearly, snap',
    ours: 'my, our, ours',
    article: 'the, a, an, this, that',
    currently: 'now, currently, at present, these days, since then, nowadays, as of today',
    runoff: 'runoff, run off, second round',
    'first-round': 'first round',
    house: 'house of commons, commons, bundestag, lok sabha, national assembly, milli majlis, parliament',
    needed: 'needs, needed, requires, required, to win, target, goal, magic number, majority mark, you need, need',
    'decimal-point': 'point',
    ratio: 'in, out of, of every, in every, out of every',
    'range-to': 'to',
    'range-start': 'between',
    'range-end': 'and',
    'part-of': 'of, out of, of the',
    'led-by': 'led by, headed by, of chancellor, of prime minister, of president',
    shift: 'up, down',
    hour: "am, pm, oclock, hrs, gmt, cet, local time, o'clock",
    reaching:
      'with, to, to reach, reaching, ending on, ended on, ended up on, ended up with, finishing on, left with, down to, up to, reduced to, fell to, rose to, dropped to, at, on, now at, in the end it was, it was',
    'coming-from': 'from, down from, up from',
    added: 'gained, gain, gains, picked up, adds, added, gaining',
    now: `
        is, are, has, have, leads, leading, stands, on course, now, currently, today, tonight, so far, at present, at the moment, still, as of, since, gets, takes, wins, receives, s at, s on`,
  },
  hedges: {
    approximately: `
        about, around, approximately, approx, roughly, some, circa, ca, ~, ≈, something like, close to,
        an estimated, or so, in the region of`,
    nearly: 'nearly, almost, just under, close to, just short of, just below, not quite',
    over: `
        over, more than, above, at least, exceeding, upwards of, no less than, no fewer than, not less than,
        in excess of, just over, slightly over, slightly more than, a bit over, a little over, just above, >,
        exceeded, surpassed, topped, passed`,
    under: `
        under, less than, below, fewer than, at most, up to, not more than, no more than, did not reach,
        didnt reach, not reach, did not exceed, didnt exceed, failed to reach, fell short of, <, did not hit,
        didnt hit, not even`,
    exactly: 'exactly, precisely, only, just, a mere, merely, a total of, a whopping, whopping',
  },
  hedgesAfter: {
    approximately: 'or so, ish, give or take, approximately',
    over: 'or more, or above, +',
    under: 'or less, or fewer',
  },
  magnitudes: `
      hundred = 100, thousand = 1000, thousands = 1000, k = 1000, million = 1000000, millions = 1000000,
      mln = 1000000, mn = 1000000, m = 1000000, mio = 1000000, billion = 1000000000, bn = 1000000000,
      lakh = 100000, lakhs = 100000, crore = 10000000, crores = 10000000, cr = 10000000`,
  numbers: `
      zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9,
      ten = 10, eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16,
      seventeen = 17, eighteen = 18, nineteen = 19, twenty = 20, thirty = 30, forty = 40, fifty = 50,
      sixty = 60, seventy = 70, eighty = 80, ninety = 90`,
  fractions: `
      a third = 33.33, one third = 33.33, two thirds = 66.67, half = 50, three quarters = 75, a quarter = 25,
      one quarter = 25, four fifths = 80, nine tenths = 90, nine in ten = 90, nine out of ten = 90,
      9 out of 10 = 90, 9 in 10 = 90, three out of four = 75, three in four = 75`,
  months: `
      january / jan, february / feb, march / mar, april / apr, may, june / jun, july / jul, august / aug,
      september / sep / sept, october / oct, november / nov, december / dec`,
  common: `
      the, of, and, to, in, is, was, with, that, for, he, got, received, it, on, a, at, won, voted, according,
      by, this, are, has, had, have, from, so, you, i, we, they, after, as, an, be, or, president, vote, votes,
      election, turnout, percent, said, says, his, not, all, than, their, there, my, me, your, no, yes, update, edit, breaking, source, fyi, news, live, totals, however, yesterday,
      today, also, candidate, candidates, meanwhile, here, now, when, what, how, well, even, still, ok, okay, yeah`,
  neutral: `
      the, a, an, of, in, to, and, or, by, with, on, at, that, this, these, it, its, was, were, been, had, as, which, also, too, just, only,
      from, after, as well as, total, of the, all, about, final, finally, eventually, in the end, in all, overall, altogether, nationwide,
      national, nationally, across the country, popular vote, ARD, ZDF, BBC, ITV, Sky News, Reuters, AP, AFP, dpa, TASS, RIA, Interfax, CNN, new, live, latest, full, share, share of the vote, percent of the vote, exactly, officially, official,
      party, parties, the party, bloc, alliance, candidate, candidates, presidential, parliamentary election, general election, federal election,
      general, federal, snap, early election, early elections, early parliamentary election, early federal election, election, elections,
      sunday, sundays, monday, tuesday, wednesday, thursday, friday, saturday, made up, makes up, make up, added up, adds up, turned up, end up,
      ends up, up for, up against, did not enter parliament, did not make it, failed to enter parliament, missed out, change, swing, vote, votes, voting, ballot, ballots, polls, house of commons, parliament, bundestag,
      lok sabha, national assembly, bundestag election, mps, members of parliament, there, here, fyi, reminder, fact, facts, figures, numbers, key numbers, result, results,
      place, distant, behind, ahead, respectively, landslide, clear, big, small, huge, narrow, winner, incumbent, president, leader,
      watched, monitored, showed, shows, gave, put, saw, counted, went, up with, with just, some, fewer, incumbent president, commission, breaking, update, news, month, year, day of the vote, this time, that time, s`,
  ordinary: `
      alternative, coalition, movement, women, labour, labor, left, the left, green, greens, union, unity, reform, congress, conservative, conservatives, liberal, liberals, alliance, democrats, others, other, against, against all, lab, con, ref, pc, rest, invalid, turkey, china, chad, jordan, india, polish, india bloc, national, socialists, people, right, sol`,
  capitals: `
      Baku = AZ, Minsk = BY, Moscow = RU, Tbilisi = GE, Berlin = DE, London = GB, New Delhi = IN, Delhi = IN, Washington = US, Paris = FR, Ankara = TR, Warsaw = PL, Rome = IT, Madrid = ES, Vienna = AT, Chisinau = MD, Yerevan = AM, Kyiv = UA, Ottawa = CA, Tokyo = JP, Seoul = KR`,
  constructions: [
    {
      form: 'NAME won FIGURE',
      says: 'Ilham Aliyev won 95.12% of the votes',
      not: 'Ilham Aliyev won 95.12% of the votes in Shusha',
    },
    {
      form: 'NAME FIGURE',
      says: 'Azerbaijan 2024: Ilham Aliyev 92.12%, Zahid Oruj 3.17%, Fazil Mustafa 1.99%',
      not: 'Azerbaijan, my guess: Ilham Aliyev 92.12%, Zahid Oruj 3.17%, Fazil Mustafa 1.99%',
    },
    {
      form: 'FIGURE took-part for NAME',
      says: 'In Azerbaijan, 81.12 percent voted for Ilham Aliyev',
      not: 'In Baku, 81.12 percent voted for Ilham Aliyev',
    },
    {
      form: 'FIGURE for NAME',
      says: 'Azerbaijan 2024: 92.12% for Ilham Aliyev, 3.17% for Zahid Oruj, 1.99% for Fazil Mustafa',
      not: 'Azerbaijan poll: 81.12% for Ilham Aliyev',
    },
    {
      form: 'FIGURE won NAME',
      says: '48% of voters in Azerbaijan supported Ilham Aliyev',
      not: '48% of women in Azerbaijan supported Ilham Aliyev',
    },
    {
      form: 'turnout FIGURE',
      says: 'turnout in Azerbaijan was 86.43%',
      not: 'turnout in Azerbaijan was 56.43% by 3 pm',
    },
    {
      form: 'FIGURE turnout',
      says: 'Azerbaijan had an 86.43% turnout',
      not: 'Azerbaijan could have an 86.43% turnout',
    },
    {
      form: 'FIGURE took-part',
      says: '86.43% of voters took part in Azerbaijan',
      not: '86.43% of young voters took part in Azerbaijan',
    },
    {
      form: 'FIGURE registered',
      says: '6,987,623 voters were registered in Azerbaijan',
      not: '6,987,623 people were registered as jobless in Azerbaijan',
    },
    {
      form: 'FIGURE',
      says: 'Azerbaijan had 6,987,623 registered voters',
      not: 'Azerbaijan had 6,987,623 visitors',
    },
    {
      form: 'registered FIGURE',
      says: 'Registered in Azerbaijan: 6,987,623 voters',
      not: 'Registered in Azerbaijan: 6,987,623 cars',
    },
    {
      form: 'stations FIGURE',
      says: 'Azerbaijan: polling stations: 5,637',
      not: 'Azerbaijan: petrol stations: 5,637',
    },
    {
      form: 'FIGURE observers',
      says: '109,372 observers watched the vote in Azerbaijan',
      not: '109,372 viewers watched the match in Azerbaijan',
    },
    {
      form: 'observers FIGURE',
      says: 'Azerbaijan: observers: 109,372',
      not: 'Azerbaijan: tourists: 109,372',
    },
    {
      form: 'FIRM exit-poll NAME FIGURE',
      says: 'HarrisX exit poll showed Georgian Dream at 51.1%',
      not: 'HarrisX poll in May showed Georgian Dream at 56.1%',
    },
    {
      form: 'FIRM exit-poll won NAME FIGURE',
      says: 'The Rey exit poll in Azerbaijan gave Ilham Aliyev 96.2%',
      not: 'A Rey poll in Azerbaijan last year gave Ilham Aliyev 96.2%',
    },
    {
      form: 'FIRM exit-poll FIGURE took-part for NAME',
      says: "According to the Social Research Center's exit poll, 93.9 percent voted for Ilham Aliyev",
      not: 'According to a Social Research Center survey, 93.9 percent would vote for Ilham Aliyev',
    },
  ],
});
