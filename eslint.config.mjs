import {builtinModules} from 'node:module';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import remotion from '@remotion/eslint-plugin';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';
import {BROWSER_PARTS, FLOORS, NODE_PARTS, PICTURE_DOORS} from './floors.mjs';

const ROOT = fileURLToPath(new URL('./', import.meta.url)).replaceAll('\\', '/');

const ROOMS = FLOORS.flatMap((rooms, floor) =>
  rooms.map(({room, browser = false}) => ({path: room, floor, browser})),
);

const isIn = (path, folder) =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);

/** The room of a file: the longest room path that its path begins with. */
const roomOf = (path) =>
  ROOMS.filter((room) => isIn(path, room.path)).sort((a, b) => b.path.length - a.path.length)[0];

const isOneOf = (path, parts) => parts.some((part) => isIn(path, part));

const runsInBrowser = (path, room) =>
  (room.browser && !isOneOf(path, NODE_PARTS)) || isOneOf(path, BROWSER_PARTS);

const NODE_MODULES = new Set(builtinModules);
const isNode = (source) => source.startsWith('node:') || NODE_MODULES.has(source.split('/')[0]);

/** Whether a file of `room` may import `target`; both are paths from the project's root. */
const mayImport = (file, room, target) => {
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) return true;
  if (runsInBrowser(file, room) && !runsInBrowser(target, targetRoom)) return false;
  if (targetRoom === room) return true;
  if (targetRoom.path === 'compositions' && !isOneOf(file, PICTURE_DOORS)) return false;
  return targetRoom.floor < room.floor;
};

const borders = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      border:
        '“{{room}}” may not import “{{target}}”: see the floors in docs/architecture.md and floors.mjs.',
      node: '“{{room}}” runs in the browser as well and may not import “{{target}}”.',
      test: 'Only tests may import “{{target}}”.',
    },
  },
  create(context) {
    const file = context.filename.replaceAll('\\', '/').replace(ROOT, '');
    const room = roomOf(file);
    if (room === undefined) return {};
    const check = (node) => {
      const source = node?.type === 'TSLiteralType' ? node.literal.value : node?.value;
      if (typeof source !== 'string') return;
      const data = {room: room.path, target: source};
      if (isNode(source)) {
        if (runsInBrowser(file, room)) context.report({node, messageId: 'node', data});
        return;
      }
      if (!source.startsWith('.')) return;
      const target = posix.join(posix.dirname(file), source);
      data.target = target;
      if (isIn(target, 'test')) context.report({node, messageId: 'test', data});
      else if (!mayImport(file, room, target)) context.report({node, messageId: 'border', data});
    };
    return {
      ImportDeclaration: ({source}) => check(source),
      ExportNamedDeclaration: ({source}) => check(source),
      ExportAllDeclaration: ({source}) => check(source),
      ImportExpression: ({source}) => check(source),
      TSImportType: (node) => check(node.source ?? node.argument),
    };
  },
};

const LAW_1 = 'Law 1: a picture is pure, the same for the same timeline and frame.';

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};

/** Laws of syntax for all code; a list of `no-restricted-syntax` replaces another, so each begins with these. */
const SYNTAX = [
  NO_DEFAULT_EXPORT,
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No re-exports: import from the file that defines it.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No re-exports: import from the file that defines it.',
  },
  {
    selector: 'ObjectExpression > SpreadElement > ObjectExpression',
    message: 'Write the keys themselves, without “...{}” around them.',
  },
];

const IMPURE_HOOKS = [
  'useEffect',
  'useLayoutEffect',
  'useInsertionEffect',
  'useImperativeHandle',
  'useRef',
  'useState',
  'useReducer',
  'useSyncExternalStore',
  'useTransition',
  'useDeferredValue',
];

const IMPURE_SYNTAX = [
  {
    selector: `MemberExpression[object.name='React'][property.name=/^(${IMPURE_HOOKS.join('|')})$/]`,
    message: `${LAW_1} No effects, refs or state.`,
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: `${LAW_1} No clock.`,
  },
  {
    selector: "MemberExpression[object.name='performance'][property.name='now']",
    message: `${LAW_1} No clock.`,
  },
  {selector: "NewExpression[callee.name='Date']", message: `${LAW_1} No clock.`},
  {selector: "CallExpression[callee.name='Date']", message: `${LAW_1} No clock.`},
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: `${LAW_1} No randomness.`,
  },
];

const IMPURE_GLOBALS = [
  'document',
  'window',
  'navigator',
  'requestAnimationFrame',
  'setTimeout',
  'setInterval',
  'fetch',
].map((name) => ({name, message: `${LAW_1} No page, timers or network.`}));

export default tseslint.config(
  {ignores: ['node_modules/', 'out/', 'build/', 'public/', 'coverage/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: {local: {rules: {borders}}, 'import-sort': importSort},
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': ['error', ...SYNTAX],
      'no-implicit-coercion': ['error', {boolean: false}],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      'import-sort/imports': ['error', {groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.']]}],
      'local/borders': 'error',
    },
  },
  {
    // Rules that need types take two thirds of the time: only where promises are used.
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    files: ['{src,compositions}/**/*.{ts,tsx,mjs}'],
    rules: {
      'max-params': ['error', 3],
      'max-lines-per-function': ['error', {max: 100, skipBlankLines: true, skipComments: true}],
    },
  },
  {files: ['src/cli/**'], rules: {'no-console': 'off'}},
  {
    files: ['compositions/**/*.{ts,tsx}'],
    ...remotion.flatPlugin,
    rules: {
      ...remotion.flatPlugin.rules,
      '@remotion/non-pure-animation': 'error',
      '@remotion/no-object-fit-on-media-video': 'error',
      '@remotion/slow-css-property': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'react',
              importNames: IMPURE_HOOKS,
              message: `${LAW_1} No effects, refs or state.`,
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-syntax': ['error', ...SYNTAX, ...IMPURE_SYNTAX],
    },
  },
  {
    // Tools read the default export of a configuration.
    files: ['*.config.{ts,mjs}'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX.filter((law) => law !== NO_DEFAULT_EXPORT)],
    },
  },
);
