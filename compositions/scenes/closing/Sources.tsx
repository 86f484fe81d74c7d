import type React from 'react';
import {Canvas} from '../../kit/Canvas';
import {fittedIn} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';
import {tenth} from '../../theme/motion';
import {useStage} from '../../theme/stage';
import {COLORS} from '../../theme/theme';

/** Room between the two columns of sources and between their rows, px of 1080 lines. */
const GUTTER = 56;
const ROW_GAP = 8;
const RULE_ABOVE = 20;

/** In px of 1080 lines. */
type SourcesPlace = {readonly x: number; readonly bottom: number; readonly width: number};

/** Puts the sources into two columns that end on `bottom`. */
export function placeSources(sources: readonly string[], {bottom, width}: SourcesPlace) {
  const perRow = Math.min(2, Math.max(1, sources.length));
  const cell = (width - GUTTER * (perRow - 1)) / perRow;
  const rowHeights = Array.from({length: Math.ceil(sources.length / perRow)}, (_, row) =>
    Math.max(
      ...sources
        .slice(row * perRow, (row + 1) * perRow)
        .map((text) => fittedIn({text, role: 'source', width: cell, maxLines: 4}).height),
    ),
  );
  const height = rowHeights.reduce((sum, row) => sum + row + ROW_GAP, 0);
  return {perRow, cell, rowHeights, top: bottom - height};
}

type SourcesProps = {
  readonly sources: readonly string[];
  readonly place: SourcesPlace;
  readonly progress: number;
};

/** What the clip rests on, under a thin rule. */
export const Sources: React.FC<SourcesProps> = ({sources, place, progress}) => {
  const {pxBox} = useStage();
  const {perRow, cell, rowHeights, top} = placeSources(sources, place);
  if (sources.length === 0 || progress <= 0) return null;
  return (
    <>
      <Canvas>
        <path
          d={`M${place.x} ${tenth(top - RULE_ABOVE)} h${tenth(place.width * progress)}`}
          stroke="#35568A"
          strokeWidth={3}
        />
      </Canvas>
      {sources.map((source, index) => {
        const row = Math.floor(index / perRow);
        const y = top + rowHeights.slice(0, row).reduce((sum, above) => sum + above + ROW_GAP, 0);
        return (
          <TextBox
            key={source}
            text={source}
            box={pxBox({
              x: place.x + (index % perRow) * (cell + GUTTER),
              y,
              width: cell,
              height: (rowHeights[row] ?? 0) + 2,
            })}
            role="source"
            color={COLORS.paperSoft}
            maxLines={4}
            progress={progress}
          />
        );
      })}
    </>
  );
};
