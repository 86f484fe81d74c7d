import {type Edit as TextEdit, type Node, type ParseError, parseTree} from 'jsonc-parser';
import {formatPath, type JsonPath} from '../findings/json-path';
import {type JsonStyle, jsonStyleOf, renderJson} from './render-json';
import type {Edit} from './table';

const BOM = '\ufeff';

/**
 * Carries changes into a JSON text and leaves every other byte as it is: comments, spaces, line ends, the order of keys.
 * All places are looked up in one reading of the text, so that ten thousand changes cost no more readings than one.
 * `jsonc-parser`'s `modify` reads the whole text for each change and formats what is around it.
 */
export function mergeEdits(text: string, edits: readonly Edit[]): string {
  const hasBom = text.startsWith(BOM);
  const body = hasBom ? text.slice(1) : text;
  const root = parseTree(body, [], {allowTrailingComma: true});
  if (!root) throw new Error('not a JSON text');
  const style = jsonStyleOf(body, root);
  const changes: TextEdit[] = [];
  const containers = new Map<string, Container>();
  const containerAt = (path: JsonPath): Container => {
    const key = formatPath(path);
    const known = containers.get(key);
    if (known) return known;
    const made = {node: nodeAt(root, path), drops: new Set<number>(), inserts: new Map()};
    containers.set(key, made);
    return made;
  };
  for (const edit of edits) {
    switch (edit.kind) {
      case 'insert':
        push(containerAt(edit.list), edit.before, {value: edit.value});
        break;
      case 'drop':
        containerAt(edit.list).drops.add(edit.index);
        break;
      case 'unset': {
        const container = containerAt(edit.path.slice(0, -1));
        container.drops.add(indexOfKey(container.node, edit.path.at(-1)));
        break;
      }
      case 'set': {
        const key = edit.path.at(-1);
        const parent = edit.path.slice(0, -1);
        const place = childAt(nodeAt(root, parent), key);
        if (place) changes.push(replaced({node: place, value: edit.value, body, style}));
        else {
          const container = containerAt(parent);
          const end = container.node.children?.length ?? 0;
          push(container, end, {key: String(key), value: edit.value});
        }
        break;
      }
    }
  }
  for (const container of containers.values()) changes.push(...rebuilt(container, body, style));
  const merged = applied(body, changes);
  return hasBom ? BOM + merged : merged;
}

/** Puts all pieces in at once; `jsonc-parser`'s `applyEdits` copies the whole text for each. */
function applied(body: string, changes: readonly TextEdit[]): string {
  const sorted = [...changes].sort((a, b) => a.offset - b.offset || a.length - b.length);
  let end = 0;
  const pieces = sorted.flatMap(({offset, length, content}) => {
    if (offset < end) throw new Error('two changes of the same piece of a JSON text');
    const kept = body.slice(end, offset);
    end = offset + length;
    return [kept, content];
  });
  return [...pieces, body.slice(end)].join('');
}

type NewItem = {readonly key?: string; readonly value: unknown};

/** A list or group of keys that loses or gains members. */
type Container = {
  readonly node: Node;
  readonly drops: Set<number>;
  readonly inserts: Map<number, NewItem[]>;
};

function push({inserts}: Container, before: number, item: NewItem): void {
  const items = inserts.get(before);
  if (items) items.push(item);
  else inserts.set(before, [item]);
}

const indexOfKey = ({children = []}: Node, key: string | number | undefined): number =>
  children.findLastIndex((property) => property.children?.[0]?.value === key);

function childAt(node: Node, step: string | number | undefined): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(step)];
  return node.children?.[indexOfKey(node, step)]?.children?.[1];
}

function nodeAt(root: Node, path: JsonPath): Node {
  let node: Node | undefined = root;
  for (const step of path) node = node && childAt(node, step);
  if (!node) throw new Error(`no such place in the JSON text: ${formatPath(path)}`);
  return node;
}

const endOf = ({offset, length}: Node): number => offset + length;

type Replacement = {
  readonly node: Node;
  readonly value: unknown;
  readonly body: string;
  readonly style: JsonStyle;
};

function replaced({node, value, body, style}: Replacement): TextEdit {
  const {offset, length} = node;
  const isInline = !body.slice(offset, offset + length).includes('\n');
  const content = renderJson(value, {style, indent: indentAt(body, offset), isInline});
  return {offset, length, content};
}

/** Spaces at the start of the line of an offset. */
function indentAt(body: string, offset: number): string {
  const line = body.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(body.slice(line, offset))?.[0] ?? '';
}

/** Text edits of one container, none of which touch: members go with the comma before them, new ones bring theirs. */
function* rebuilt(container: Container, body: string, style: JsonStyle): Iterable<TextEdit> {
  const {node, drops} = container;
  const inserts = [...container.inserts].sort(([a], [b]) => a - b);
  const children = node.children ?? [];
  const layout = layoutOf(node, body, style);
  const firstKept = children.findIndex((_, index) => !drops.has(index));
  if (firstKept < 0) {
    const items = inserts.flatMap(([, list]) => list);
    yield {
      offset: node.offset + 1,
      length: node.length - 2,
      content:
        items.length === 0
          ? ''
          : layout.open + items.map(layout.render).join(layout.between) + layout.close,
    };
    return;
  }
  for (const index of drops) {
    const child = children[index];
    const previous = children[index - 1];
    const next = children[index + 1];
    if (!child) continue;
    if (index > firstKept && previous)
      yield {offset: endOf(previous), length: endOf(child) - endOf(previous), content: ''};
    else if (next) yield {offset: child.offset, length: next.offset - child.offset, content: ''};
  }
  for (const [before, items] of inserts) {
    const previous = children[before - 1];
    const texts = items.map(layout.render);
    if (previous && before > firstKept)
      yield {
        offset: endOf(previous),
        length: 0,
        content: texts.map((text) => layout.between + text).join(''),
      };
    else
      yield {
        offset: children[firstKept]?.offset ?? 0,
        length: 0,
        content: texts.map((text) => text + layout.between).join(''),
      };
  }
}

type Layout = {
  readonly open: string;
  readonly close: string;
  readonly between: string;
  readonly render: (item: NewItem) => string;
};

/** How members of a container are laid out: as its present ones are, or one a line. */
function layoutOf(node: Node, body: string, style: JsonStyle): Layout {
  const children = node.children ?? [];
  const [first] = children;
  const last = children.at(-1);
  const outer = indentAt(body, node.offset);
  const gap = first ? body.slice(node.offset + 1, first.offset) : undefined;
  const isSpread = gap === undefined || gap.includes('\n');
  const inner = first && isSpread ? indentAt(body, first.offset) : outer + style.unit;
  const between = isSpread ? `,${style.eol}${inner}` : ', ';
  const isInline = last !== undefined && !body.slice(last.offset, endOf(last)).includes('\n');
  return {
    open: isSpread ? style.eol + inner : '',
    close: isSpread ? style.eol + outer : '',
    between,
    render: ({key, value}) => {
      const name = key === undefined ? '' : `${JSON.stringify(key)}: `;
      return name + renderJson(value, {style, indent: inner, isInline: isInline || !isSpread});
    },
  };
}

/** Whether a text is JSON without any repair: what our reader repairs has no sure places to write to. */
export function isMergeable(text: string): boolean {
  const errors: ParseError[] = [];
  const body = text.startsWith(BOM) ? text.slice(1) : text;
  return parseTree(body, errors, {allowTrailingComma: true}) !== undefined && errors.length === 0;
}
