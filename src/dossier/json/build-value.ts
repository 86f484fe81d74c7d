import type {Node} from 'jsonc-parser';
import {createCollector} from '../../findings/capped';
import type {Finding} from '../../findings/finding';
import type {JsonPath} from '../../findings/json-path';
import {fault} from '../../findings/reading-fault';
import {shorten} from '../../text/shorten';
import type {Place, PlaceOf} from '../../text/text-position';
import {cleanText} from './clean-text';
import {createContentLog} from './content-log';
import {offsetInLiteral} from './literal-offsets';

/** The plain value of a parsed tree, what was found in its strings and keys, and the way back to the text. */
export type BuiltValue = {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Failures beyond the limit, counted only. */
  readonly hidden: number;
  readonly locate: (path: JsonPath, what?: 'key' | 'value') => Place;
  readonly locateIn: (path: JsonPath, index: number) => Place;
  readonly numbers: readonly WrittenNumber[];
};

/** A number that is not written as a few plain digits. */
export type WrittenNumber = {
  readonly path: JsonPath;
  /** As written: the number 1 may have been written `1.000`. */
  readonly written: string;
  readonly value: number;
};

/** Whole numbers that a double keeps exactly; how they were written does not matter. */
const PLAIN = /^-?\d{1,15}$/;

type Member = {readonly key: Node; readonly value: Node};

/** Members of an object by their cleaned key, which may differ from the key in the tree. */
type Members = ReadonlyMap<string, Member>;

type BuildRequest = {
  readonly root: Node;
  readonly text: string;
  readonly file: string;
  readonly placeOf: PlaceOf;
  readonly maxFindings: number;
};

/** Turns a faultless tree into a plain value. Recurses: the depth was limited before. */
export const buildValue = ({root, text, file, placeOf, maxFindings}: BuildRequest): BuiltValue => {
  const collector = createCollector(maxFindings);
  const log = createContentLog({text, file, placeOf, collector});
  const membersOf = new Map<Node, Members>();
  const numbers: WrittenNumber[] = [];

  /** Where the walk is; one array for all nodes, copied only for a finding. */
  const path: (string | number)[] = [];

  const buildObject = (node: Node): unknown => {
    const members = new Map<string, Member>();
    const object: Record<string, unknown> = {};
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined) continue;
      const raw = String(key.value);
      path.push(raw);
      const name = log.take(raw, key, path);
      path[path.length - 1] = name;
      const earlier = members.get(name);
      if (name === '__proto__') {
        // Assigning it would change the prototype instead of adding a key.
        collector.add(() => forbiddenKey({place: placeOf(key.offset), path, file}));
      } else {
        if (earlier !== undefined) {
          collector.add(() =>
            duplicateKey({
              key: name,
              first: placeOf(earlier.key.offset),
              place: placeOf(key.offset),
              path,
              file,
            }),
          );
        }
        members.set(name, {key, value});
        object[name] = build(value);
      }
      path.pop();
    }
    membersOf.set(node, members);
    return object;
  };

  const buildArray = (node: Node): unknown[] => {
    const depth = path.length;
    const items = (node.children ?? []).map((child, index) => {
      path[depth] = index;
      return build(child);
    });
    path.length = depth;
    return items;
  };

  const build = (node: Node): unknown => {
    if (node.type === 'object') return buildObject(node);
    if (node.type === 'array') return buildArray(node);
    const value: unknown = node.value;
    if (typeof value === 'number') {
      const written = text.slice(node.offset, node.offset + node.length);
      if (!PLAIN.test(written)) numbers.push({path: [...path], written, value});
      return value;
    }
    return typeof value === 'string' ? log.take(value, node, path) : value;
  };

  const value = build(root);
  const warnings = log.finish();
  return {
    value,
    findings: [...collector.findings, ...warnings],
    hidden: collector.hidden(),
    ...locatorOf({root, text, placeOf, membersOf}),
    numbers,
  };
};

type Located = {
  readonly root: Node;
  readonly text: string;
  readonly placeOf: PlaceOf;
  readonly membersOf: ReadonlyMap<Node, Members>;
};

/** The way back from a path of the value to its place in the text. */
const locatorOf = ({
  root,
  text,
  placeOf,
  membersOf,
}: Located): Pick<BuiltValue, 'locate' | 'locateIn'> => {
  /** What is at a path, or the innermost existing thing around it. */
  const follow = (path: JsonPath): {readonly node: Node; readonly key?: Node | undefined} => {
    let node = root;
    let key: Node | undefined;
    for (const step of path) {
      const member = typeof step === 'string' ? membersOf.get(node)?.get(step) : undefined;
      const child =
        typeof step === 'number' && node.type === 'array' ? node.children?.[step] : member?.value;
      if (child === undefined) return {node};
      key = member?.key;
      node = child;
    }
    return {node, key};
  };

  const locate = (path: JsonPath, what: 'key' | 'value' = 'value'): Place => {
    const {node, key} = follow(path);
    return placeOf((what === 'key' ? key : undefined)?.offset ?? node.offset);
  };

  const locateIn = (path: JsonPath, index: number): Place => {
    const {offset, length, value: raw} = follow(path).node;
    if (typeof raw !== 'string') return placeOf(offset);
    const literal = text.slice(offset, offset + length);
    return placeOf(offset + offsetInLiteral({literal, raw, clean: cleanText(raw).text, index}));
  };

  return {locate, locateIn};
};

type KeyFault = {readonly place: Place; readonly path: JsonPath; readonly file: string};

const duplicateKey = ({
  key,
  first,
  place,
  path,
  file,
}: KeyFault & {readonly key: string; readonly first: Place}): Finding => {
  const lines =
    first.line === place.line
      ? `cùng ở dòng ${first.line}`
      : `ở dòng ${first.line} và dòng ${place.line}`;
  return fault({
    ruleId: 'INPUT.DUPLICATE_KEY',
    message: `Khóa “${shorten(key)}” viết hai lần, ${lines}. Hãy giữ một, xóa hoặc đổi tên khóa kia.`,
    measured: `2 khóa “${shorten(key)}”`,
    expected: 'mỗi khóa một lần trong { … }',
    file,
    place,
    path,
  });
};

const forbiddenKey = ({place, path, file}: KeyFault): Finding =>
  fault({
    ruleId: 'INPUT.KEY_UNKNOWN',
    message: 'Khóa “__proto__” không được dùng trong dữ liệu. Hãy xóa khóa này.',
    measured: '__proto__',
    expected: 'tên khóa khác',
    file,
    place,
    path,
  });
