/**
 * The store's tables, step by step. A step that was ever released is never changed: what comes later is a new step at
 * the end. One SQL text for both engines, so only what both understand: `text`, `bigint`, primary keys.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    // What a server (or, where asked for, a person) has chosen.
    `create table settings (
      owner text not null primary key,
      body text not null,
      changed bigint not null
    )`,
    // Which channels follow which count, and the message there.
    `create table follows (
      id text not null primary key,
      guild text not null,
      channel text not null,
      election text not null,
      place text not null,
      role text not null,
      language text not null,
      setter text not null,
      created bigint not null,
      stopped text not null,
      message text not null,
      shown text not null,
      edited bigint not null,
      unique (channel, election, place)
    )`,
    'create index follows_of_guild on follows (guild)',
    'create index follows_of_election on follows (election, place)',
    // Every count a feed brought, and what happened between two of them.
    `create table counts (
      election text not null,
      contest text not null,
      place text not null,
      id text not null,
      feed text not null,
      received bigint not null,
      body text not null,
      primary key (election, contest, place, id)
    )`,
    'create index counts_by_time on counts (received)',
    `create table feeds (
      id text not null primary key,
      body text not null,
      read_at bigint not null,
      lease bigint not null
    )`,
    `create table events (
      election text not null,
      place text not null,
      id text not null,
      happened bigint not null,
      body text not null,
      primary key (election, place, id)
    )`,
    'create index events_by_time on events (happened)',
    // A post is claimed here before it is sent.
    `create table deliveries (
      follow text not null,
      event text not null,
      state text not null,
      claimed bigint not null,
      message text not null,
      primary key (follow, event)
    )`,
    `create table calls (
      id text not null primary key,
      guild text not null,
      election text not null,
      contest text not null,
      place text not null,
      candidate text not null,
      kind text not null,
      called_by text not null,
      called bigint not null,
      retracted bigint not null
    )`,
    'create index calls_of_guild on calls (guild, election)',
    // A server's own elections: proposed until somebody has looked at the preview and kept it.
    `create table guild_elections (
      guild text not null,
      id text not null,
      state text not null,
      added bigint not null,
      body text not null,
      primary key (guild, id, state)
    )`,
    `create table reports (
      id text not null primary key,
      guild text not null,
      filed bigint not null,
      state text not null,
      answer_to text not null,
      body text not null
    )`,
    'create index reports_of_guild on reports (guild)',
  ],
];

/** Every table with the columns a backup carries, in an order in which they can be filled again. */
export const TABLES = {
  settings: ['owner', 'body', 'changed'],
  follows: [
    'id',
    'guild',
    'channel',
    'election',
    'place',
    'role',
    'language',
    'setter',
    'created',
    'stopped',
    'message',
    'shown',
    'edited',
  ],
  counts: ['election', 'contest', 'place', 'id', 'feed', 'received', 'body'],
  feeds: ['id', 'body', 'read_at', 'lease'],
  events: ['election', 'place', 'id', 'happened', 'body'],
  deliveries: ['follow', 'event', 'state', 'claimed', 'message'],
  calls: ['id', 'guild', 'election', 'contest', 'place', 'candidate', 'kind', 'called_by', 'called', 'retracted'],
  guild_elections: ['guild', 'id', 'state', 'added', 'body'],
  reports: ['id', 'guild', 'filed', 'state', 'answer_to', 'body'],
} as const;
export type TableName = keyof typeof TABLES;
