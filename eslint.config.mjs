import {builtinModules} from 'node:module';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import remotion from '@remotion/eslint-plugin';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('./', import.meta.url)).replaceAll('\\', '/');

/**
 * The borders of the design: what each room of the project may import from `src/` and `compositions/` beside itself.
 * A room is the longest of these paths that a file's path begins with; what is not named here is free.
 */
const BORDERS = {
  compositions: ['src/text', 'src/dossier', 'src/script', 'src/timeline'],
  'src/text': [],
  'src/dossier': ['src/text', 'src/sound/music-plan'],
  'src/dossier/load-dossier': ['src/dossier'],
  'src/script': ['src/dossier', 'src/text', 'src/sound/music-plan'],
  'src/timeline': [
    'src/script',
    'src/dossier',
    'src/text',
    'src/sound/music-plan',
    'src/sound/gain-curve',
  ],
  'src/sound/gain-curve': [],
  'src/sound/music-plan': [],
  'src/sound': [
    'src/files',
    'src/sound/gain-curve',
    'src/sound/music-plan',
    'src/media',
    'src/timeline',
    'src/script',
    'src/dossier',
    'src/text',
  ],
  'src/media': [],
  'src/files': [],
  'src/table': ['src/dossier', 'src/text'],
  'src/rules': [
    'src/files',
    'src/media',
    'src/sound',
    'src/sound/gain-curve',
    'src/sound/music-plan',
    'src/timeline',
    'src/script',
    'src/dossier',
    'src/text',
  ],
  'src/report': ['src/rules', 'src/media', 'src/timeline', 'src/script', 'src/dossier', 'src/text'],
  'src/render/frame-markup': ['compositions', 'src'],
  'src/render': ['src'],
  'src/cli': ['src'],
};
const ROOMS = Object.keys(BORDERS);

/** Rooms inside `src` that `src` as a whole does not open. */
const CLOSED = {'src/render': ['src/cli'], 'src/render/frame-markup': ['src/cli']};

/** Rooms that a browser runs as well: no Node. */
const BROWSER_SAFE = new Set([
  'compositions',
  'src/text',
  'src/dossier',
  'src/script',
  'src/timeline',
  'src/sound/gain-curve',
  'src/sound/music-plan',
]);

/** Tools of the workshop: in a room, but never at run time. */
const WORKSHOP = new Set(['src/text/build-font-metrics.ts']);

const NODE_MODULES = new Set(builtinModules);
const isNode = (source) => source.startsWith('node:') || NODE_MODULES.has(source.split('/')[0]);

const isIn = (path, folder) =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);

const roomOf = (path) =>
  ROOMS.filter((room) => isIn(path, room)).sort((a, b) => b.length - a.length)[0];

/** Whether a file of `room` may import from `target`, a path from the project's root. */
const mayImport = (room, target) => {
  const targetRoom = roomOf(target);
  if (targetRoom === room || targetRoom === undefined) return true;
  if ((CLOSED[room] ?? []).includes(targetRoom)) return false;
  return BORDERS[room].some(
    (open) => open === targetRoom || (open === 'src' && isIn(target, 'src')),
  );
};

const borders = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      border:
        '“{{room}}” may not import “{{target}}”: see the borders in docs and eslint.config.mjs.',
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
      const data = {room, target: source};
      if (isNode(source)) {
        if (BROWSER_SAFE.has(room) && !WORKSHOP.has(file))
          context.report({node, messageId: 'node', data});
        return;
      }
      if (!source.startsWith('.')) return;
      const target = posix.join(posix.dirname(file), source);
      data.target = target;
      if (isIn(target, 'test')) context.report({node, messageId: 'test', data});
      else if (!mayImport(room, target)) context.report({node, messageId: 'border', data});
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
    plugins: {local: {rules: {borders}}},
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'no-implicit-coercion': ['error', {boolean: false}],
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      'local/borders': 'error',
    },
  },
  {
    // Rules that ask TypeScript for types cost two thirds of the time: only where promises live.
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
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...IMPURE_SYNTAX],
    },
  },
  {
    files: ['*.config.{ts,mjs}'],
    rules: {'no-restricted-syntax': 'off'},
  },
);
