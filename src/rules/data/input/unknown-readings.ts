import type {NamedFigure} from '../../../dossier/figures';
import {resolveReferences, withoutMarks, withoutReferences} from '../../../dossier/references';
import type {Remark} from '../../../findings/remark';
import {sceneSource} from '../../../script/scene-source';
import {lexiconWith} from '../../../text/lexicon';
import {readAloud} from '../../../text/read-aloud';
import {rule} from '../../rule';
import type {DataCase} from '../data-case';

/** How a word of the narration is said is never guessed in a final clip. */
export const unknownReadings = rule({
  id: 'INPUT.READING',
  stage: 'input',
  about: 'Cách đọc của từng chữ trong lời đọc',
  severity: 'warn',
  inFinal: 'block',
  source: 'Luật thiết kế 2: không có gì tự đặt ra mà không nói',
  check: ({dossier, figures, at}: DataCase): readonly Remark[] => {
    const lexicon = lexiconWith(dossier.words.readings);
    return dossier.clip.scenes.flatMap((kind) => {
      const {file, narration} = sceneSource(dossier, kind);
      return narration.flatMap(({text, path}) =>
        readAloud(writtenOf(text, figures), lexicon).unknown.map((word) => ({
          message: `Chưa biết “${word}” đọc thế nào; hãy ghi cách đọc vào readings trong words.json, hoặc viết đủ chữ.`,
          measured: word,
          expected: `{"written": "${word}", "spoken": "…"}`,
          ...at(file, path),
        })),
      );
    });
  },
});

/** A line as viewers read it; unknown references are another rule's. */
const writtenOf = (text: string, figures: ReadonlyMap<string, NamedFigure>): string =>
  withoutReferences(withoutMarks(resolveReferences(text, figures)));
