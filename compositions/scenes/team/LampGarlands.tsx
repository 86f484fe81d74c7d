import type React from 'react';
import type {ReactNode} from 'react';
import {useCurrentFrame} from 'remotion';
import {Canvas} from '../../kit/Canvas';
import {Lamp} from '../../kit/Lamp';
import {TextBox} from '../../kit/TextBox';
import {arrive} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';
import type {LampGrid} from './lamp-grid';

/** A lamp lights within this many frames; the next follows after at most so many. */
const LIGHTING = 4;
const SLOWEST = 22;
/** Frames from the last lamp's light to the opening of a lamp. */
const REST = 14;

type LampGarlandsProps = {
  readonly grid: LampGrid;
  readonly names: readonly string[];
  /** The first lamp lights at `from`; all are lit before `to`. */
  readonly from: number;
  readonly to: number;
  /** The lamp that has left its cord to open; −1 none. */
  readonly openIndex: number;
  /** The street below, by the share of lamps that are lit. */
  readonly street: (lit: number) => ReactNode;
};

/** A lamp for each group, hung on cords over the street with its name; they light one after the other. */
export const LampGarlands: React.FC<LampGarlandsProps> = ({
  grid,
  names,
  from,
  to,
  openIndex,
  street,
}) => {
  const frame = useCurrentFrame();
  const {canvas, pxBox} = useStage();
  const step = Math.max(1, Math.min(SLOWEST, Math.floor((to - REST - from) / names.length)));
  const lightOf = (index: number) => arrive(frame, from + 4 + index * step, LIGHTING);
  const litCount = names.filter((_, index) => lightOf(index) >= 1).length;
  const {name} = grid;
  return (
    <>
      <Canvas>
        {street(litCount / names.length)}
        {grid.cords.map(({y, sag}) => (
          <path
            key={y}
            d={`M-10 ${y} Q${canvas.width / 2} ${y + 2 * sag} ${canvas.width + 10} ${y}`}
            stroke="#8A7A92"
            strokeWidth={4}
            fill="none"
          />
        ))}
        {grid.spots.map(
          (spot, index) =>
            index !== openIndex && <Lamp key={index} {...spot} light={lightOf(index)} />,
        )}
      </Canvas>
      {grid.spots.map(({x, y}, index) => (
        <TextBox
          key={index}
          text={names[index] ?? ''}
          box={pxBox({
            x: x - name.width / 2,
            y: y + name.below,
            width: name.width,
            height: name.height,
          })}
          role={name.lines === 1 ? 'label' : 'note'}
          color={lightOf(index) > 0.5 ? COLORS.paper : COLORS.paperSoft}
          align="center"
          valign="middle"
          maxLines={name.lines}
        />
      ))}
    </>
  );
};
