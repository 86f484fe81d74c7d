/**
 * The floors of the house, bottom up. A room may import from rooms of lower floors only, so that no arrow runs up and no
 * two rooms of one floor know each other. The lint takes its borders from here, `docs/architecture.md` its picture.
 * `browser`: the page and Remotion Studio run it as well, so that it may import no Node and no room that does.
 */
export const FLOORS = [
  [{room: 'src/base', holds: 'atomic files, hashes, locks, folders, work side by side'}],
  [
    {
      room: 'src/text',
      browser: true,
      holds: 'font metrics, line breaks, numbers and words as written and as spoken, personal data',
    },
    {
      room: 'src/media',
      holds: 'ffmpeg, probing, the bytes of H.264 and MP4, codes and private tags in pictures',
    },
  ],
  [
    {
      room: 'src/findings',
      browser: true,
      holds: 'Finding and Remark, what every rule answers with; rule ids, places in files',
    },
  ],
  [
    {
      room: 'src/dossier',
      browser: true,
      holds: 'what the officers wrote: JSON, schemas, indicators, figures; it judges nothing',
    },
  ],
  [
    {
      room: 'src/script',
      browser: true,
      holds: 'what is said and shown: a file for each kind of scene',
    },
  ],
  [
    {room: 'src/table', holds: 'the spreadsheet: export, import, comparison'},
    {room: 'src/timeline', browser: true, holds: 'when: scenes, beats, captions, gain, music plan'},
  ],
  [
    {room: 'src/sound', holds: 'voice, music, mix, meters'},
    {room: 'src/report', holds: 'documents for people: the list of figures with their sources'},
    {
      room: 'compositions',
      browser: true,
      holds: 'the picture: a pure function of (timeline, frame)',
    },
  ],
  [{room: 'src/render', holds: 'picture to film: browser, capture, segments, cache'}],
  [{room: 'src/rules', holds: 'every rule: of data, timeline, sources and media'}],
  [
    {room: 'src/bench', holds: 'measuring'},
    {
      room: 'src/studio',
      browser: true,
      holds: 'what editors open in Remotion Studio: clip, scenes, gallery',
    },
  ],
  [{room: 'src/clip', holds: 'the job: plan, render, verify, batch'}],
  [
    {room: 'src/cli', holds: 'the command line'},
    {room: 'src/page', holds: 'the page of officers'},
  ],
];

/** Rooms inside a room of another kind: a browser runs them although their room needs Node, or the other way round. */
export const BROWSER_PARTS = ['src/rules/data', 'src/rules/rule', 'src/rules/judge'];
export const NODE_PARTS = ['src/dossier/read-texts', 'src/text/build-font-metrics'];

/** The only file outside that imports `compositions`, besides Remotion's entry points. */
export const PICTURE_DOORS = ['src/render/frame-markup', 'src/studio'];
