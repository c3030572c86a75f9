import type { Words } from '../words.ts';

/**
 * Every sentence the bot can say, in ICU MessageFormat. The other languages translate these keys, argument for argument.
 * Sentences take no side: "says", "reported", "differs"; never "true", "false", "fraud", "landslide".
 */
export const en = {
  // commands, as Discord lists them
  'command.candidate': 'A candidate: votes, earlier counts, exit polls and statements, with sources',
  'command.exitpoll': 'What an exit poll reported, what it disclosed, and how it compares with the count',
  'command.results': 'The result of an election: the latest count or an earlier one, with sources',
  'option.candidate': 'Name of the candidate or party, in any spelling',
  'option.pollster': 'Who ran the exit poll',
  'option.election': 'Which election',
  'option.count': 'Which count: an earlier one or the latest',
  'option.private': 'Show the answer only to you (the usual way)',

  // buttons
  'button.share': 'Share in channel',
  'button.results': 'Full result',
  'button.exit-polls': 'Exit polls',
  'button.earlier-count': 'Count before',
  'button.later-count': 'Next count',
  'button.latest-count': 'Latest count',
  'menu.other-elections': 'The same in another election',
  'menu.other-contests': 'Another contest of this election',
  'menu.did-you-mean': 'Did you mean…',
  'menu.choose': 'Choose…',

  // where and when
  'as-of': 'as of {moment}',
  'as-of.not-stated': 'date not stated',
  'time-of-day': '{date}, {time} ({zone})',
  'time-of-hour': '{date}, about {time} ({zone})',
  says: 'reported by {issuer}',
  'announced-by': 'announced by {who}',
  'data-version': 'Data {version}, reviewed {date}',

  // units
  'unit.percent': '{number}',
  'unit.votes': '{value, plural, one {# vote} other {# votes}}',
  'unit.seats': '{value, plural, one {# seat} other {# seats}}',
  'unit.people': '{value, plural, one {# person} other {# people}}',
  'unit.voters': '{value, plural, one {# voter} other {# voters}}',
  'unit.ballots': '{value, plural, one {# ballot} other {# ballots}}',
  'unit.polling-stations': '{value, plural, one {# polling station} other {# polling stations}}',
  'unit.protocols': '{value, plural, one {# protocol} other {# protocols}}',
  'unit.constituencies': '{value, plural, one {# constituency} other {# constituencies}}',
  'unit.years': '{value, plural, one {# year} other {# years}}',
  'unit.days': '{value, plural, one {# day} other {# days}}',
  'unit.lists': '{value, plural, one {# list} other {# lists}}',
  'unit.outlets': '{value, plural, one {# outlet} other {# outlets}}',
  'unit.machines': '{value, plural, one {# machine} other {# machines}}',
  'unit.phases': '{value, plural, one {# phase} other {# phases}}',
  'unit.regions': '{value, plural, one {# region} other {# regions}}',
  'unit.signatures': '{value, plural, one {# signature} other {# signatures}}',
  'unit.candidates': '{value, plural, one {# candidate} other {# candidates}}',
  'unit.points': '{number} {value, plural, one {point} other {points}}',
  range: '{min} to {max}',
  'about.approximately': 'about {figure}',
  'about.over': 'over {figure}',
  'about.under': 'under {figure}',

  // status
  'status.unofficial-partial': 'unofficial, partial count',
  'status.unofficial-complete': 'unofficial, complete count',
  'status.certified': 'official',
  'status.correction': 'official, corrected',
  'status.recount': 'recount',
  'kind.projections': 'projection',
  'kind.estimates': 'estimate',
  processed: '{share} processed ({unit})',
  'processed.counted': '{share} processed: {counted} of {total} {unit}',
  'processed.counted-only': '{counted} of {total} {unit} processed',
  'processed.not-stated': 'share processed: not reported',
  'processed.otherwise': 'also worded “{wording}”',
  'processed-unit.polling-stations': 'polling stations',
  'processed-unit.protocols': 'protocols',
  'processed-unit.constituencies': 'constituencies',
  'processed-unit.ballots': 'ballots',
  'processed-unit.votes': 'votes',
  'processed-unit.not-stated': 'of what is not stated',
  'stations-annulled':
    '{value, plural, one {The result of # polling station was annulled.} other {The results of # polling stations were annulled.}}',
  computed: 'computed here, printed by nobody',
  leads: 'leads, not declared winners',

  // candidates
  incumbent: 'incumbent',
  'no-party': 'no party',
  'nominated-by': 'nominated by {who}',
  'outcome.winner': 'declared winner by {who}',
  'outcome.projected-winner': 'projected winner by {who}',
  'outcome.advanced-to-runoff': 'advanced to the runoff',
  'outcome.defeated': 'defeated',
  'outcome.withdrawn': 'withdrew',
  'not-reported': 'not reported',
  'not-in-count': 'This count does not name {candidate}: not reported, which is not zero.',
  'candidate.no-count': 'No count is in the data yet.',
  'candidate.history': 'Counts, earliest first',
  'candidate.exit-polls': 'Exit polls',
  'candidate.statements': 'Statements that mention {candidate}',
  'candidate.statements-none': 'No statement in the data mentions {candidate}.',
  'candidate.polls-none': 'No exit poll in the data asked about {candidate}.',
  'poll.line': '{pollster}: {figure}',
  'poll.against': '{difference} against the latest count',
  'poll.range-against': 'a range; the latest count: {result}',
  'statement.said': '{speaker}, {role}',

  // results
  'results.turnout': 'Turnout: {share}',
  'results.turnout-voters': 'Turnout: {share} ({voters})',
  'results.turnout-none': 'Turnout: not reported with this count',
  'results.valid-votes': 'Valid votes: {votes}',
  'results.history-position': 'Count {position} of {count}',
  'results.superseded': 'An earlier count. The latest: {stage}, {moment}.',
  'results.no-counts': 'No count is in the data for {contest}.',
  'results.threshold': 'Threshold: {share}',
  'results.majority': 'Majority: {seats}',
  'results.seats-change': '{seats}',
  'results.disagreements':
    '{value, plural, one {Sources differ on # point of this count.} other {Sources differ on # points of this count.}}',
  'results.component': 'part of {whole}',
  contested: 'Contested: {note}',
  note: 'Note: {note}',

  // exit polls
  'exitpoll.title': 'Exit poll: {pollster}',
  'exitpoll.title-projection': 'Projection: {pollster}',
  'exitpoll.title-adjusted': 'Exit poll, adjusted to counts: {pollster}',
  'exitpoll.titles': 'Exit polls',
  'exitpoll.with': 'with {partner}',
  'exitpoll.shares': 'Shares, and the difference to the latest count',
  'exitpoll.seats': 'Seats, and the difference to the latest count',
  'exitpoll.of-candidate': '{candidate}',
  'exitpoll.result': 'count: {figure}',
  'exitpoll.not-comparable': 'not comparable: the poll does not give {candidate}',
  'exitpoll.compared-with': 'Compared with: {stage} ({moment}, {status}).',
  'exitpoll.base.all-asked': 'Base: all who were asked.',
  'exitpoll.base.those-who-answered': 'Base: those who answered.',
  'exitpoll.base.not-disclosed': 'Base: not disclosed.',
  'exitpoll.sum': 'The shares add up to {sum}.',
  'exitpoll.refused': '{share} declined to take part.',
  'exitpoll.mean-difference':
    'Mean difference over {value, plural, one {# candidate} other {# candidates}}, as printed: {points}.',
  'exitpoll.mean-difference-renormalised': 'Renormalised to 100 %: {points}.',
  'exitpoll.disclosed': 'Disclosed',
  'exitpoll.not-disclosed': 'Not disclosed: {items}',
  'exitpoll.sample': 'Sample: {people}',
  'exitpoll.sample-otherwise': 'other sources: {others}',
  'exitpoll.stations': 'Polling stations: {stations}',
  'exitpoll.constituencies': 'Constituencies: {count}',
  'exitpoll.fieldwork': 'Fieldwork: {dates}',
  'exitpoll.announced': 'Announced: {moment}',
  'exitpoll.presented-by': 'Presented by: {people}',
  'exitpoll.commissioner': 'Commissioned by: {who}',
  'exitpoll.mode': 'Method: {mode}',
  'exitpoll.area': 'Area: {area}',
  'exitpoll.response-rate': 'Response rate: {share}',
  'exitpoll.margin': 'Margin of error: ±{points}',
  'exitpoll.item.sample': 'sample size',
  'exitpoll.item.stations': 'polling stations',
  'exitpoll.item.constituencies': 'constituencies',
  'exitpoll.item.response-rate': 'response rate',
  'exitpoll.item.refused': 'refusals',
  'exitpoll.item.margin': 'margin of error',
  'exitpoll.item.commissioner': 'who commissioned it',
  'exitpoll.item.mode': 'method',
  'exitpoll.item.base': 'base of the shares',
  'exitpoll.none-in-election': 'No exit poll is in the data for {election}.',
  'exitpoll.warning': 'An exit poll asks people who leave the polling station. It is not a count.',

  // questions back
  'which.candidate': 'Which “{query}”?',
  'which.candidate-more': '{value, plural, one {# candidate fits.} other {# candidates fit.}} Choose one.',
  'which.pollster': 'Which pollster is “{query}”?',
  'which.election': 'Which election is “{query}”?',
  'which.count': 'Which count is “{query}”?',
  'which.choose': 'Several fit. Choose one.',
  'none.candidate': 'Nobody by the name “{query}” stood',
  'none.candidate-elections': '{value, plural, one {Looked in # election.} other {Looked in # elections.}}',
  'none.pollster': 'No exit poll by “{query}” is in the data',
  'none.election': 'No election “{query}” is in the data',
  'none.count': 'No count “{query}” is in the data',
  'none.suggestions': 'Names that look similar, not an answer:',
  'none.no-suggestions': 'No name in the data looks similar.',
  elsewhere: '{what} is not in {asked}. This is from {election}, the newest election in the data that has it.',

  // notices
  'shared-by': 'Shared by {who}',
  'share.not-allowed':
    'Sharing in this channel is for members who may manage messages. The answer above stays visible to you.',
  'share.no-permission': 'This app may not post in this channel. Ask a moderator, or copy the answer.',
  'public.not-allowed': 'Only you see this: posting in the channel is for members who may manage messages.',
  'button.from-another-version': 'This button is from another version of the bot. Please ask again with a command.',
  'button.unreadable': 'This button cannot be read. Please ask again with a command.',
  'command.unknown': 'This bot has no command “{name}” any more. Its commands may take an hour to update here.',
  fault: 'Something went wrong here, and it was written down. Error id: {id}',
  'input.too-long': 'That text is too long: at most {value, plural, one {# character} other {# characters}}.',
  'option.missing': 'The option “{name}” is missing.',
  'option.unreadable': 'The option “{name}” cannot be read.',

  // the renderer
  more: '{value, plural, one {… and # more} other {… and # more}}',
  sources: '{value, plural, one {Source} other {Sources}}: {links}',
  'sources-more': '{value, plural, one {and # more} other {and # more}}',
  'source.link': '{publisher}, {date}',
  'source.undated': '{publisher}',
  'source.via': '{publisher} (via {via})',
} as const;

export type MessageKey = keyof typeof en;

/** The arguments a message names: words for text, numbers for plurals. */
export type MessageArgs<Key extends MessageKey = MessageKey> = {
  readonly [Name in ArgumentNames<(typeof en)[Key]>]: Name extends 'value' ? number : Words;
};

type ArgumentNames<Text extends string> = Text extends `${string}{${infer Rest}`
  ? FirstName<Rest> | ArgumentNames<Rest>
  : never;
type FirstName<Rest extends string> = Rest extends `${infer Head}}${string}`
  ? Head extends `${infer Name},${string}`
    ? Plain<Name>
    : Plain<Head>
  : never;
type Plain<Name extends string> = Name extends `${string} ${string}` | `${string}#${string}` | '' ? never : Name;
