import type {Cue, Timeline} from './timeline';

type Captioned = Pick<Timeline, 'cues' | 'fps'>;

/** SubRip: numbered cues, comma before milliseconds, LF, UTF-8 without BOM. The same cues as in the picture. */
export const writeSrt = ({cues, fps}: Captioned): string =>
  cues
    .map((cue, index) => `${index + 1}\n${cueTiming(cue, fps, ',')}\n${cue.lines.join('\n')}\n`)
    .join('\n');

/** WebVTT (W3C): as SubRip, with a header, ids, a dot before milliseconds and escaped markup. */
export const writeVtt = ({cues, fps}: Captioned): string =>
  `WEBVTT\n\n${cues
    .map(
      (cue) =>
        `${cue.id}\n${cueTiming(cue, fps, '.')}\n${cue.lines.map(escapeMarkup).join('\n')}\n`,
    )
    .join('\n')}`;

const cueTiming = ({startFrame, endFrame}: Cue, fps: number, mark: string): string =>
  `${timecode(startFrame, fps, mark)} --> ${timecode(endFrame, fps, mark)}`;

/** HH:MM:SS and milliseconds of a frame's first instant. */
function timecode(frame: number, fps: number, mark: string): string {
  const total = Math.round((frame * 1000) / fps);
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  const seconds = Math.floor(total / 1000);
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}${mark}${pad(total % 1000, 3)}`;
}

const escapeMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
