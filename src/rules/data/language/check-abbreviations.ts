import type {SceneKind} from '../../../dossier/scene-kinds';
import type {ShownText} from '../../../script/texts/shown-texts';
import {plainForm} from './fold';
import type {Remark} from './remark';

/** A word of capitals, with & and - inside. */
const SHORT = /(?<![\p{L}\d/&-])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}\d/&-])/gu;

/** Words only, so that “Văn hóa - xã hội” and “văn hoá xã hội” are one. */
const wordsOnly = (text: string): string =>
  ` ${(text.match(/[\p{L}\p{M}]+/gu) ?? []).map(plainForm).join(' ')} `;

/** When a text comes: scene by scene; what is on screen is there for the whole scene, lines come one after another. */
type Moment = {readonly scene: number; readonly line: number | undefined};

const isBefore = (full: Moment, short: Moment): boolean => {
  if (full.scene !== short.scene) return full.scene < short.scene;
  return full.line === undefined || short.line === undefined || full.line <= short.line;
};

const byTime = (a: Moment, b: Moment): number =>
  a.scene - b.scene || (a.line ?? -1) - (b.line ?? -1);

/** The full form must be seen or heard before its abbreviation, or with it. Each abbreviation is told once. */
export const checkAbbreviations = (
  texts: readonly ShownText[],
  scenes: readonly SceneKind[],
  abbreviations: ReadonlyMap<string, string>,
): readonly {readonly shown: ShownText; readonly remark: Remark}[] => {
  const entries = texts.flatMap((shown) => {
    const scene = shown.scene === undefined ? -1 : scenes.indexOf(shown.scene);
    if (scene < 0) return [];
    const at = shown.path.indexOf('narration');
    const line = at < 0 ? undefined : Number(shown.path[at + 1]);
    return [{shown, moment: {scene, line}}];
  });
  const uses = new Map<string, {shown: ShownText; moment: Moment; start: number}[]>();
  for (const {shown, moment} of entries) {
    for (const {0: short, index: start} of shown.text.matchAll(SHORT)) {
      if (!abbreviations.has(short)) continue;
      uses.set(short, [...(uses.get(short) ?? []), {shown, moment, start}]);
    }
  }
  if (uses.size === 0) return [];
  const readable = entries.map(({shown, moment}) => ({moment, words: wordsOnly(shown.text)}));
  return [...uses].flatMap(([short, places]) => {
    const full = abbreviations.get(short) ?? '';
    const wanted = wordsOnly(full);
    const told = readable.filter(({words}) => words.includes(wanted)).map(({moment}) => moment);
    const [first] = places.sort((a, b) => byTime(a.moment, b.moment));
    if (!first || told.some((moment) => isBefore(moment, first.moment))) return [];
    const remark: Remark = {
      ruleId: 'TERM.ABBREVIATION',
      severity: 'warn',
      start: first.start,
      end: first.start + short.length,
      message: `Chữ viết tắt “${short}” xuất hiện lần đầu ở cảnh “${first.shown.scene ?? ''}” mà trước đó chưa viết đủ. Lần đầu hãy viết “${full}”.`,
      expected: full,
    };
    return [{shown: first.shown, remark}];
  });
};
