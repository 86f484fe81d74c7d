import {registerRoot} from 'remotion';
import {loadFonts} from '../../compositions/theme/load-fonts';
import {Root} from './Root';

loadFonts();
registerRoot(Root);
