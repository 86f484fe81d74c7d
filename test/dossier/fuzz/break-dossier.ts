import type {DossierTexts} from '../../../src/dossier/read-dossier';
import {BYTE_BREAKERS} from './break-bytes';
import {TEXT_BREAKERS} from './break-text';
import {type Random, randomFrom} from './random';

export type Broken = {
  /** What was done, for whoever must find the fault again. */
  readonly story: string;
  readonly texts: DossierTexts;
};

const once = (text: string, random: Random): {readonly text: string; readonly name: string} => {
  const isBytes = random.below(3) === 0;
  if (isBytes) {
    const {name, spoil} = random.pick(BYTE_BREAKERS);
    // As the loader reads files: what is no UTF-8 becomes U+FFFD.
    return {name, text: spoil(Buffer.from(text, 'utf8'), random).toString('utf8')};
  }
  const {name, spoil} = random.pick(TEXT_BREAKERS);
  return {name, text: spoil(text, random)};
};

/** Far above what is read at all, in letters; spoiling it more would only cost time. */
const LARGE = 6e6;

/** A dossier with one file, sometimes two, spoiled in one to three ways; the same for the same seed and number. */
export function breakDossier(texts: DossierTexts, seed: number, index: number): Broken {
  const random = randomFrom(seed * 1_000_003 + index);
  const files = Object.keys(texts);
  const broken: Record<string, string | undefined> = {...texts};
  const story: string[] = [];
  const faults = 1 + random.below(3);
  let file = random.pick(files);
  for (let i = 0; i < faults; i++) {
    if (random.below(4) === 0) file = random.pick(files);
    if (random.below(100) === 0) {
      broken[file] = undefined;
      story.push(`${file}: lost`);
      continue;
    }
    if ((broken[file] ?? '').length > LARGE) break;
    const {text, name} = once(broken[file] ?? '', random);
    broken[file] = text;
    story.push(`${file}: ${name}`);
  }
  return {texts: broken, story: story.join('; ')};
}
