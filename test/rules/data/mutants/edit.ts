import type {DossierTexts} from '../../../../src/dossier/read-dossier';
import type {Mutant} from './mutant';

/** What an officer's file holds; mutants change it as freely as an officer. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

/** A change of one file's JSON, written out again. */
export const edited =
  (file: string, change: (data: Loose) => void): Mutant['change'] =>
  (texts: DossierTexts) => {
    const data: Loose = JSON.parse(texts[file] ?? '{}');
    change(data);
    return {...texts, [file]: JSON.stringify(data, null, 2)};
  };
