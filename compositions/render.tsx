import type React from 'react';
import {registerRoot} from 'remotion';
import {ClipComposition} from './ClipComposition';
import {loadFonts} from './theme/load-fonts';

/** What a render opens: the clip alone, whose timeline is handed over. The data lie outside, so that they change nothing here. */
const RenderRoot: React.FC = () => <ClipComposition id="Clip" />;

loadFonts();
registerRoot(RenderRoot);
