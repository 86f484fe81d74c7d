import {registerRoot} from 'remotion';
import {loadFonts} from '../theme/load-fonts';
import {Root} from './Root';

loadFonts();
registerRoot(Root);
