import {type Box, layoutByShape, type Stage} from '../../theme/stage';

/** A door, its plaque, and the part of the picture that is its inside once it is open; px. */
type DoorPlace = {
  readonly door: Box;
  readonly plaque: Box;
  readonly inside: Box;
};

/** Places on the front of the house, px. */
export const houseLayout = layoutByShape({
  wide: (stage, doorCount: number) => {
    const {width, body, px} = stage;
    const twoFloors = doorCount > 3;
    return {
      sign: {x: width / 2 - px(530), y: body.y + px(6), width: px(1060), height: px(118)},
      doors: twoFloors ? onTwoFloors(stage, doorCount) : inARow(stage, doorCount),
      /** Lines between wall and pavement, and between the floors when there are two; px of 1080 lines. */
      ground: (body.y + body.height) / stage.scale - 6,
      slab: twoFloors ? (body.y + body.height) / stage.scale - 344 : undefined,
    };
  },
});

/** Two by two, the plaques towards the middle. */
function onTwoFloors(stage: Stage, count: number): DoorPlace[] {
  const {width, body, px} = stage;
  const {top, height: wall} = wallOf(stage);
  const door = {width: px(228), height: px(286)};
  const plaqueWidth = Math.round(width / 2 - body.x - door.width - px(170));
  return Array.from({length: count}, (_, i) => {
    const right = i % 2 === 1;
    const x = right ? body.x + body.width - px(76) - door.width : body.x + px(76);
    const y = Math.round(
      top + (wall / 2) * Math.floor(i / 2) + wall / 2 - door.height - px(i < 2 ? 14 : 6),
    );
    return {
      door: {...door, x, y},
      plaque: {
        x: right ? x - px(74) - plaqueWidth : x + door.width + px(74),
        y: y + px(48),
        width: plaqueWidth,
        height: px(170),
      },
      inside: insideOf(stage, right),
    };
  });
}

/** Two or three beside each other, the plaques above. */
function inARow(stage: Stage, count: number): DoorPlace[] {
  const {body, px} = stage;
  const {top, height: wall} = wallOf(stage);
  const column = body.width / count;
  const width = Math.min(px(400), column * 0.56);
  return Array.from({length: count}, (_, i) => {
    const middle = body.x + column * (i + 0.5);
    return {
      door: {
        x: Math.round(middle - width / 2),
        y: top + px(194),
        width: Math.round(width),
        height: wall - px(206),
      },
      plaque: {
        x: middle - column / 2 + px(16),
        y: top - px(22),
        width: column - px(32),
        height: px(196),
      },
      inside: insideOf(stage, i >= count / 2),
    };
  });
}

/** The wall below the sign. */
function wallOf({body, px}: Stage) {
  const top = body.y + px(156);
  return {top, height: body.y + body.height - top};
}

/** An open door leaves a part of the house in sight at the other side. */
function insideOf({width, height}: Stage, right: boolean): Box {
  const inside = Math.round(width * 0.745);
  return {x: right ? width - inside : 0, y: 0, width: inside, height};
}

type RoomContent = {readonly hasDetail: boolean; readonly taskCount: number};

/** Places behind an open door, px. */
export const roomLayout = layoutByShape({
  wide: ({body, px}, inside: Box, {hasDetail, taskCount}: RoomContent) => {
    const floor = body.y + body.height - px(40);
    const left = Math.max(body.x, inside.x + px(76));
    const right = Math.min(body.x + body.width, inside.x + inside.width - px(40));
    const people = px(520);
    // The mark of sample figures may be at the right end of this line.
    const headRight = Math.min(right, body.x + body.width - px(345));
    const width = right - left - people;
    const detail = {x: left, y: body.y + px(168), width, height: px(hasDetail ? 144 : 0)};
    const top = detail.y + detail.height + px(hasDetail ? 28 : 0);
    const gap = px(20);
    const height = Math.min(
      px(200),
      (floor + px(30) - top - gap * (taskCount - 1)) / Math.max(1, taskCount),
    );
    return {
      floor,
      title: {
        x: left + px(150),
        y: body.y,
        width: headRight - left - px(150),
        height: px(148),
      },
      icon: {x: left + px(62), y: body.y + px(148) / 2},
      detail,
      tasks: Array.from({length: taskCount}, (_, i): Box => ({
        x: left,
        y: top + i * (height + gap),
        width,
        height,
      })),
      /** Middle of the floor where people are. */
      people: {x: right - people / 2 + px(6), y: floor + px(64)},
    };
  },
});
