import {BROWSER_PARTS, FLOORS, NODE_PARTS, type Room} from '../../floors.mjs';

const BROWSER = '*';
const WIDTH = 78;

/** The floors as Markdown: a picture with the highest floor at the top, then a line for each room. */
export function floorsPicture(): string {
  const rule = (left: string, right: string): string => left + '─'.repeat(WIDTH) + right;
  const floors = [...FLOORS].reverse();
  return [
    '```text',
    rule('┌', '┐'),
    floors.map(pictureOfFloor).join(`\n${rule('├', '┤')}\n`),
    rule('└', '┘'),
    '  an import goes down, never up or sideways        * runs in a browser as well',
    '```',
    '',
    ...floors.flat().map(({room, holds}) => `- \`${room}\`: ${holds}`),
    '',
    `In a browser run, although their room needs Node: ${quoted(BROWSER_PARTS)}. The other way round: ${quoted(NODE_PARTS)}.`,
  ].join('\n');
}

const pictureOfFloor = (rooms: readonly Room[]): string => {
  const names = rooms.map(({room, browser}) => (browser ? `${room} ${BROWSER}` : room));
  return `│ ${names
    .map((name) => name.padEnd(25))
    .join(' ')
    .padEnd(WIDTH - 1)}│`;
};

const quoted = (paths: readonly string[]): string => paths.map((path) => `\`${path}\``).join(', ');
