// The rooms of the house, from the ground up. A room may import the rooms before it, never one after it.
const rooms = [
  { name: 'collections', path: '^src/collections/' },
  { name: 'facts', path: '^src/facts/' },
  { name: 'store', path: '^src/store/' },
  { name: 'lookup', path: '^src/lookup/' },
  { name: 'claims', path: '^src/claims/' },
  { name: 'questions', path: '^src/questions/' },
  { name: 'cards', path: '^src/cards/' },
  { name: 'command', path: '^src/command/' },
  { name: 'commands', path: '^commands/' },
  { name: 'bot', path: '^src/bot/' },
  { name: 'desk', path: '^src/desk/' },
  { name: 'feeds', path: '^src/feeds/' },
  { name: 'cli', path: '^src/(cli/|main\\.ts)' },
  { name: 'bench', path: '^bench/' },
];

/** The folders of the cards, from the ground up, by the same rule. */
const cardFolders = ['wording', 'model', 'render', 'fragments', 'charts', 'answers'].map((name) => ({
  name: `cards-${name}`,
  path: `^src/cards/${name}/`,
}));

const oneWay = (rooms) =>
  rooms.slice(0, -1).map((room, index) => ({
    name: `${room.name}-imports-only-what-stands-below`,
    severity: 'error',
    from: { path: room.path },
    to: { path: rooms.slice(index + 1).map((later) => later.path) },
  }));

export default {
  forbidden: [
    ...oneWay(rooms),
    ...oneWay(cardFolders),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'packages-know-nothing-of-the-bot',
      comment: 'They serve any project; the stand-in for Discord may not lean on what it tests.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(src|commands|data)/' },
    },
    {
      name: 'packages-have-one-door',
      comment: 'What a package offers stands in its index.',
      severity: 'error',
      from: { path: '^(src|commands|bench)/' },
      to: { path: '^packages/', pathNot: '^packages/[^/]+/(src/index\\.ts|dist/src/index\\.(js|d\\.ts))$' },
    },
    {
      name: 'packages-stand-apart',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/' },
    },
    {
      name: 'discord-stays-in-the-bot',
      comment: 'Facts, lookup, claims, cards and commands are plain functions of plain data.',
      severity: 'error',
      from: { path: '^(src/(facts|lookup|claims|questions|cards|command)/|commands/)' },
      to: { path: 'node_modules/(discord\\.js|@discordjs|ws)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '(^|/)(dist|tests)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
