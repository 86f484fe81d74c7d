import type React from 'react';
import {useCurrentFrame} from 'remotion';
import {measureText} from '../../../src/text/measure-text';
import {Drawing} from '../../kit/Drawing';
import {Ground} from '../../kit/land/Ground';
import {TextBox} from '../../kit/TextBox';
import {fillGaps} from '../../theme/keyed';
import {arrive} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS, RADIUS, TYPE} from '../../theme/theme';
import type {SceneProps} from '../scene-definition';
import {outreachLayout} from './layout';
import {Loudspeaker} from './Loudspeaker';
import {NightVillage} from './NightVillage';
import {Station} from './Station';

/** Size of the name under the loudspeaker, px of 1080 lines. */
const PLAQUE_TEXT = 42;
/** Number of houses around the loudspeaker. */
const HOUSES = 12;
/** Rings of the sound field from the loudspeaker outwards: radius in px of 1080 lines, tone. */
const FIELD = [
  [900, '#0D2547'],
  [660, '#0F2A50'],
  [440, '#12315C'],
  [240, '#173B6C'],
] as const;

/** One voice in the middle; wave by wave it reaches the channels around it, and the houses below light up. */
export const Outreach: React.FC<SceneProps<'outreach'>> = ({timed}) => {
  const frame = useCurrentFrame();
  const stage = useStage();
  const {px} = stage;
  const {scene, beats, durationInFrames} = timed;
  const arrivals = scene.channels.map(({id}) => beats[id] ?? 0);
  const layout = outreachLayout(stage, scene.channels.length);
  const {center, stations} = layout;
  const named = measureText(scene.center, {weight: TYPE.label.weight, size: px(PLAQUE_TEXT)});
  const plaqueWidth = Math.min(named + px(72), layout.plaque.maxWidth);
  const plaqueHeight = named > plaqueWidth - px(48) ? px(128) : px(82);
  const plaque = {
    x: center.x - plaqueWidth / 2,
    y: layout.plaque.top,
    width: plaqueWidth,
    height: plaqueHeight,
  };
  return (
    <Ground time="night">
      <Drawing>
        {FIELD.map(([radius, tone]) => (
          <circle key={radius} cx={center.x} cy={center.y} r={px(radius)} fill={tone} />
        ))}
        <NightVillage
          lights={lightsOf(arrivals, fillGaps(arrivals, durationInFrames)).map((at) =>
            arrive(frame, at + 6, 12),
          )}
          pole={center.x}
          crown={layout.crown}
        />
        <Loudspeaker {...center} size={px(108)} foot={layout.foot} />
      </Drawing>
      <TextBox
        text={scene.heading}
        box={layout.heading}
        role="heading"
        size={62}
        color={COLORS.paper}
        align="center"
      />
      {scene.channels.map((channel, i) => {
        const place = stations[i];
        return (
          place && (
            <Station
              key={channel.id}
              channel={channel}
              place={place}
              center={center}
              at={arrivals[i] ?? 0}
            />
          )
        );
      })}
      <Drawing>
        <rect {...plaque} rx={px(RADIUS.medium)} fill={COLORS.lamp} />
      </Drawing>
      <TextBox
        text={scene.center}
        box={{...plaque, x: plaque.x + px(24), width: plaque.width - px(48)}}
        role="label"
        size={PLAQUE_TEXT}
        color={COLORS.ink}
        align="center"
        valign="middle"
        maxLines={2}
      />
    </Ground>
  );
};

/** On which frame each house lights: with its channel, and in between whenever nothing else happens. */
function lightsOf(arrivals: readonly number[], between: readonly number[]): readonly number[] {
  const events = [...arrivals, ...between].sort((a, b) => a - b);
  return Array.from(
    {length: HOUSES},
    (_, i) => events[Math.floor((i * events.length) / HOUSES)] ?? 0,
  );
}
