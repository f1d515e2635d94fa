// The table of who may import what. Imports point one way; what is not named here is refused.
const folders = ['domain', 'locales', 'dialogs', 'storage', 'web', 'bot', 'tests', 'benchmarks', 'scripts'];

/** What each folder may import of ours, which packages, and which modules of Node itself. `null`: any. */
const table = {
  domain: { ours: [], packages: ['zod'], node: [] },
  locales: { ours: [], packages: [], node: [] },
  dialogs: {
    ours: ['domain', 'locales'],
    packages: ['botbuilder-core', 'botbuilder-dialogs', 'botframework-schema', '@microsoft/recognizers-text-[^/]+', 'libphonenumber-js'],
    node: ['fs', 'module'], // for what was learned, and to load a library at need; nothing else (below)
  },
  // It keeps things on this machine or in MongoDB: no network, no processes of its own.
  storage: { ours: ['domain'], packages: ['mongodb'], node: ['sqlite', 'crypto', 'fs', 'fs/promises', 'path', 'os', 'timers/promises'] },
  // It runs in the browser: what it imports is what visitors load.
  web: { ours: ['domain', 'locales'], packages: [], node: [] },
  // It bundles `web` and serves it, and imports nothing of it.
  bot: { ours: ['domain', 'locales', 'dialogs', 'storage'], packages: null, node: null },
};

const anyOf = (names) => `(?:${names.join('|')})`;
const inFolder = (folder) => `^${folder}/`;

const ownImports = ([folder, { ours }]) => ({
  name: `${folder}-imports-ours`,
  comment: `${folder} may import of ours: ${ours.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: inFolder(folder) },
  to: { path: `^${anyOf(folders)}/`, pathNot: `^${anyOf([folder, ...ours])}/` },
});

const packageImports = ([folder, { packages }]) => ({
  name: `${folder}-imports-packages`,
  comment: `${folder} may import the packages: ${packages.join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: inFolder(folder) },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'],
    ...(packages.length > 0 && { pathNot: `node_modules/${anyOf(packages)}/` }),
  },
});

const nodeImports = ([folder, { node }]) => ({
  name: `${folder}-imports-node`,
  comment: `${folder} may import of Node: ${node.join(', ') || 'nothing; ids, hashes and the clock are handed in'}.`,
  severity: 'error',
  from: { path: inFolder(folder) },
  to: { dependencyTypes: ['core'], ...(node.length > 0 && { pathNot: `^(?:node:)?${anyOf(node)}$` }) },
});

const rows = Object.entries(table);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rows.map(ownImports),
    ...rows.filter(([, row]) => row.packages).map(packageImports),
    ...rows.filter(([, row]) => row.node).map(nodeImports),
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'dialogs-read-only-what-was-learned',
      comment: 'The rows of the classifiers are files beside the code; dialogs know of no other file.',
      severity: 'error',
      from: { path: '^dialogs/', pathNot: '^dialogs/understanding/learned/rows\\.ts$' },
      to: { dependencyTypes: ['core'], path: '^(?:node:)?fs$' },
    },
    {
      name: 'dialogs-load-at-need-only-numbers-abroad',
      comment: 'What else is loaded at need is handed in.',
      severity: 'error',
      from: { path: '^dialogs/', pathNot: '^dialogs/understanding/readPhone\\.ts$' },
      to: { dependencyTypes: ['core'], path: '^(?:node:)?module$' },
    },
    {
      name: 'sdk-in-bot-and-dialogs',
      comment: 'The SDK is out of support: the way out stays short while it is in two folders.',
      severity: 'error',
      from: { pathNot: '^(?:bot|dialogs|tests|benchmarks)/' },
      to: { path: 'node_modules/(?:botbuilder|botframework)' },
    },
    {
      name: 'web-loads-its-own-sentences',
      comment: 'Visitors load the sentences of the widget, not those of everything else.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^locales/', pathNot: '^locales/widget' },
    },
    {
      name: 'web-takes-types-of-domain',
      comment: 'Types cost a visitor nothing; rules stay on the server.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests, benchmarks and scripts are no part of the program.',
      severity: 'error',
      from: { path: `^${anyOf(['domain', 'locales', 'dialogs', 'storage', 'web', 'bot'])}/` },
      to: { path: '^(?:tests|benchmarks|scripts)/' },
    },
    {
      name: 'no-development-packages',
      comment: 'What the program needs stands under dependencies.',
      severity: 'error',
      from: { path: `^${anyOf(['domain', 'locales', 'dialogs', 'storage', 'web', 'bot'])}/` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc', // the TypeScript of this project is newer than dependency-cruiser reads
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:benchmarks/peers|docs|data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
