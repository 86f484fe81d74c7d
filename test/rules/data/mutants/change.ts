import type {DossierTexts} from '../../../../src/dossier/read-dossier';
import type {Mutant} from './mutant';

type Change = Mutant['change'];

/** One piece of a file replaced; the piece must be there, so that a mutant never tests nothing. */
export const edit =
  (file: string, piece: string | RegExp, by: string): Change =>
  (texts) => {
    const text = texts[file] ?? '';
    const changed = text.replace(piece, () => by);
    if (changed === text) throw new Error(`${file} has no ${String(piece)}`);
    return {...texts, [file]: changed};
  };

/** A file with other content. */
export const write =
  (file: string, make: string | ((text: string) => string)): Change =>
  (texts) => ({...texts, [file]: typeof make === 'string' ? make : make(texts[file] ?? '')});

/** A file taken away. */
export const remove =
  (file: string): Change =>
  (texts) => ({...texts, [file]: undefined});

/** Several changes, one after the other. */
export const both =
  (...changes: readonly Change[]): Change =>
  (texts: DossierTexts) =>
    changes.reduce((changed, change) => change(changed), texts);
