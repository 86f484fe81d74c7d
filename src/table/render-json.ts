import type {Node} from 'jsonc-parser';

/** How a JSON text is laid out. */
export type JsonStyle = {
  readonly eol: string;
  /** One step of indentation. */
  readonly unit: string;
};

/** Longest line that holds a whole object; Prettier breaks there too. */
const LINE = 100;

/** The layout that a text has: its line ends, and the indentation of its first key. */
export function jsonStyleOf(text: string, root: Node): JsonStyle {
  const first = root.children?.[0];
  const unit = first ? /\n([ \t]+)$/.exec(text.slice(0, first.offset))?.[1] : undefined;
  return {eol: text.includes('\r\n') ? '\r\n' : '\n', unit: unit ?? '  '};
}

type Rendering = {
  readonly style: JsonStyle;
  /** Spaces before the line on which the value begins. */
  readonly indent: string;
  readonly isInline: boolean;
};

/** A value as JSON: on one line where that is possible and `isInline`, otherwise one member a line. */
export function renderJson(value: unknown, {style, indent, isInline}: Rendering): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  if (isInline && indent.length + line.length <= LINE) return line;
  const members = membersOf(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (members.length === 0) return `${open}${close}`;
  const inner = indent + style.unit;
  const lines = members.map(
    ({name, value: member}) =>
      `${inner}${name}${renderJson(member, {style, indent: inner, isInline: true})}`,
  );
  return [open, lines.join(`,${style.eol}`), `${indent}${close}`].join(style.eol);
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = membersOf(value).map(({name, value: member}) => name + onOneLine(member));
  return `${open}${members.join(', ')}${close}`;
}

function membersOf(value: object): readonly {readonly name: string; readonly value: unknown}[] {
  if (Array.isArray(value)) return value.map((member: unknown) => ({name: '', value: member}));
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]: [string, unknown]) => ({
      name: `${JSON.stringify(key)}: `,
      value: member,
    }));
}
