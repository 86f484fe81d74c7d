import {Config} from '@remotion/cli/config';
import {bundlerOverride} from './src/render/bundler-override';

// Settings of Remotion Studio. A render of this project takes none of them from here: Remotion's Node APIs ignore this file.
Config.setEntryPoint('src/studio/index.ts');
Config.overrideWebpackConfig(bundlerOverride);
Config.setVideoImageFormat('jpeg');
Config.setColorSpace('bt709');
