import type {SceneKind} from '../../../../dossier/scene-kinds';
import type {ShownText} from '../../../../script/texts/shown-texts';
import type {RemarkInText, TextRemark} from '../text-remark';
import {plainForm} from './plain-forms';

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

/** An abbreviation where it is used. */
type Use = {readonly shown: ShownText; readonly moment: Moment; readonly start: number};

export type ClipTexts = {
  readonly texts: readonly ShownText[];
  /** In the order of the clip. */
  readonly scenes: readonly SceneKind[];
};

/** TERM.ABBREVIATION: the full form is seen or heard before the abbreviation, or with it. One remark an abbreviation. */
export function checkAbbreviations(
  {texts, scenes}: ClipTexts,
  abbreviations: ReadonlyMap<string, string>,
): readonly RemarkInText[] {
  const entries = texts.flatMap((shown) => {
    const moment = momentOf(shown, scenes);
    return moment ? [{shown, moment}] : [];
  });
  const uses = new Map<string, Use[]>();
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
    const fullWords = wordsOnly(full);
    const explained = readable.filter(({words}) => words.includes(fullWords));
    const [first] = places.sort((a, b) => byTime(a.moment, b.moment));
    if (!first || explained.some(({moment}) => isBefore(moment, first.moment))) return [];
    return [{shown: first.shown, remark: remarkOn(first, short, full)}];
  });
}

function momentOf({scene, path}: ShownText, scenes: readonly SceneKind[]): Moment | undefined {
  const index = scene === undefined ? -1 : scenes.indexOf(scene);
  if (index < 0) return undefined;
  const at = path.indexOf('narration');
  return {scene: index, line: at < 0 ? undefined : Number(path[at + 1])};
}

const remarkOn = ({shown, start}: Use, short: string, full: string): TextRemark => ({
  ruleId: 'TERM.ABBREVIATION',
  start,
  end: start + short.length,
  message: `Chữ viết tắt “${short}” xuất hiện lần đầu ở cảnh “${shown.scene ?? ''}” mà trước đó chưa viết đủ. Lần đầu hãy viết “${full}”.`,
  expected: full,
});
