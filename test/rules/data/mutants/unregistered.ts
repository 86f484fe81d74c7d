import {at, edit} from './media-changes';
import type {Mutant} from './mutant';

/** Files of `public/` that an entry covers, or not. */
export const mutants: readonly Mutant[] = [
  {
    name: 'a font that is in no entry',
    change: edit('media.json', (media) => media.assets.pop()),
    caught: at('RIGHT.UNREGISTERED', 'assets'),
  },
  {
    name: 'a font that another entry covers',
    change: edit('media.json', ({assets}) => {
      assets.push({...assets.pop(), id: 'mot-phong-chu-khac'});
    }),
    near: 'RIGHT.UNREGISTERED',
  },
];
