import {loadFont} from '@remotion/fonts';
import {cancelRender, staticFile} from 'remotion';
import {FONT_WEIGHTS} from '../../src/text/font-metrics';
import {FONT_FAMILY} from './theme';

/**
 * Loads the bundled faces before the first frame; a face that does not arrive stops the render rather than
 * letting another font take its place. Whole fonts and not subsets, so that Vietnamese and Latin letters kern.
 */
export function loadFonts(): void {
  for (const weight of FONT_WEIGHTS) {
    loadFont({
      family: FONT_FAMILY,
      url: staticFile(`fonts/BeVietnamPro-${weight}.ttf`),
      weight: String(weight),
      format: 'truetype',
    }).catch(cancelRender);
  }
}
