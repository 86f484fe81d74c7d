import type React from 'react';
import type {SceneOf} from '../../../src/script/scene';
import {fittedIn, linesThatFit} from '../../kit/text-height';
import {TextBox} from '../../kit/TextBox';
import {type Box, useStage} from '../../theme/stage';
import {COLORS, TYPE} from '../../theme/theme';

type Credit = SceneOf<'closing'>['credits'][number];

type CreditsProps = {
  readonly credits: readonly Credit[];
  /** Their column, px of 1080 lines. */
  readonly place: Box;
  readonly progress: number;
};

/** Share of the column that the roles take, and the room between two rows. */
const ROLES = 0.31;
const GUTTER = 26;
const MAX_GAP = 34;
/** Puts a role, in its smaller type, on the base line of its name. */
const ROLE_DROP = 3;

/** Who made the clip: role at the left, name at the right, one below the other. */
export const Credits: React.FC<CreditsProps> = ({credits, place, progress}) => {
  const {pxBox} = useStage();
  const {x, y, width, height} = place;
  const roleWidth = width * ROLES;
  const nameWidth = width - roleWidth - GUTTER;
  const nameLines = credits.map(({name}) =>
    linesThatFit([1, 3], TYPE.note.minSize, {text: name, role: 'note', width: nameWidth}),
  );
  const heights = credits.map(({role, name}, index) =>
    Math.max(
      fittedIn({text: role, role: 'source', width: roleWidth, maxLines: 3}).height + ROLE_DROP,
      fittedIn({text: name, role: 'note', width: nameWidth, maxLines: nameLines[index] ?? 3})
        .height,
    ),
  );
  const total = heights.reduce((sum, row) => sum + row, 0);
  const gap = Math.max(0, Math.min(MAX_GAP, (height - total) / Math.max(1, credits.length - 1)));
  return (
    <>
      {credits.map(({role, name}, index) => {
        const top = y + heights.slice(0, index).reduce((sum, row) => sum + row + gap, 0);
        const row = heights[index] ?? 0;
        return (
          <div key={`${role}-${name}`}>
            <TextBox
              text={role}
              box={pxBox({x, y: top + ROLE_DROP, width: roleWidth, height: row + 2})}
              role="source"
              color={COLORS.lamp}
              align="right"
              maxLines={3}
              progress={progress}
            />
            <TextBox
              text={name}
              box={pxBox({x: x + roleWidth + GUTTER, y: top, width: nameWidth, height: row + 2})}
              role="note"
              color={COLORS.paper}
              maxLines={nameLines[index] ?? 3}
              progress={progress}
            />
          </div>
        );
      })}
    </>
  );
};
