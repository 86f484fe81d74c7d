import {filesMutants} from './media-files';
import {formMutants} from './media-form';
import {peopleMutants} from './media-people';
import type {Mutant} from './mutant';

/** Rights, consent, symbols: what must be caught, and what must not. */
export const mutants: readonly Mutant[] = [...filesMutants, ...peopleMutants, ...formMutants];
