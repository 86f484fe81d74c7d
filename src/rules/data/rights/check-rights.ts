import type {Dossier} from '../../../dossier/dossier';
import type {Finding} from '../../../findings/finding';
import type {Places} from '../../../findings/places';
import type {AssetCheck, ClipUse} from './asset-fault';
import {checkConsent} from './consent';
import {checkDrone, checkFreshness, checkGenerated} from './form';
import {checkAllowedUse, checkAuthorAndLicence, checkExpiry, checkMusicRights} from './licence';
import {checkEmblem, checkMap} from './symbols';
import {KIND_WORDS, registerTeller, type Tell} from './tell';
import {unregisteredFiles, type StrayFile} from './unregistered';

const CHECKS: readonly AssetCheck[] = [
  checkAuthorAndLicence,
  checkMusicRights,
  checkExpiry,
  checkAllowedUse,
  checkConsent,
  checkGenerated,
  checkDrone,
  checkFreshness,
  checkMap,
  checkEmblem,
];

/**
 * Rights and consent of all that the register names, and what it does not name. A draft is warned; what the clip shows
 * without right stops a final render (see `src/rules/final-findings.ts`). What is registered but not shown is only told.
 * @param publicFiles paths inside `public/`, when the caller knows them.
 */
export function checkRights(
  dossier: Dossier,
  places: Places,
  publicFiles?: ReadonlySet<string>,
): readonly Finding[] {
  const use = useOf(dossier);
  const shown = shownAssets(dossier);
  const tell = registerTeller(places);
  return [
    ...dossier.media.assets.flatMap((asset, index) =>
      CHECKS.flatMap((check) => check(asset, use)).map(({ruleId, path, message, ...seen}) =>
        tell(['assets', index, ...path], {
          ruleId,
          result: 'warn',
          severity: shown.has(asset.id) ? 'warn' : 'inform',
          message: `${KIND_WORDS[asset.kind]} “${asset.file}”${shown.has(asset.id) ? '' : ' (clip chưa dùng)'} ${message}`,
          ...seen,
        }),
      ),
    ),
    ...(publicFiles ? strays(unregisteredFiles(dossier, publicFiles), tell) : []),
  ];
}

/** Last day on which the clip is used, and for what. */
function useOf({clip, profile, media}: Dossier): ClipUse {
  const {usedUntil} = profile.rights;
  const captions = new Map(media.footage.map(({asset, caption}) => [asset, caption]));
  return {
    clip,
    profile,
    until: usedUntil !== undefined && usedUntil > clip.date ? usedUntil : clip.date,
    captionOf: ({id}) => captions.get(id),
  };
}

/** Ids of what is seen or heard: fonts and voices always, the rest where a scene or the music calls it. */
export function shownAssets({clip, media}: Dossier): ReadonlySet<string> {
  const scenes: ReadonlySet<string> = new Set(clip.scenes);
  const always = media.assets.filter(({kind}) => kind === 'font' || kind === 'voice');
  return new Set([
    ...always.map(({id}) => id),
    ...media.footage.filter(({scene}) => scenes.has(scene)).map(({asset}) => asset),
    ...('asset' in clip.music ? [clip.music.asset] : []),
  ]);
}

/** A folder of two hundred photographs is told by its first. */
const MOST_TOLD = 12;

/** An error for a picture or music; while a voice is being recorded, a draft only warns. */
const STRICT = {result: 'fail', severity: 'block'} as const;
const LENIENT = {result: 'warn', severity: 'warn'} as const;

/** One finding for a file; recordings of a voice are many, and one entry covers them all. */
function strays(files: readonly StrayFile[], tell: Tell): readonly Finding[] {
  const voices = files.filter(({kind}) => kind === 'voice');
  const others = files.filter(({kind}) => kind !== 'voice');
  const left = others.length - MOST_TOLD;
  const stray = (
    file: string,
    message: string,
    expected: string,
    weight: typeof STRICT | typeof LENIENT = STRICT,
  ): Finding =>
    tell(['assets'], {
      ruleId: 'RIGHT.UNREGISTERED',
      ...weight,
      ...{message, measured: file, expected},
    });
  return [
    ...others
      .slice(0, MOST_TOLD)
      .map(({file, kind}, index) =>
        stray(
          file,
          `${KIND_WORDS[kind]} “public/${file}” chưa ghi trong sổ media.json; hãy thêm vào assets, hoặc chuyển tệp ra khỏi thư mục public.${index === MOST_TOLD - 1 && left > 0 ? ` (Còn ${left} tệp nữa, chưa liệt kê.)` : ''}`,
          entryFor(file, kind),
        ),
      ),
    ...(voices[0] === undefined
      ? []
      : [
          stray(
            voices.map(({file}) => file).join(', '),
            `${voices.length} bản ghi giọng đọc trong public/voice chưa ghi trong sổ media.json; một mục cho cả thư mục là đủ.`,
            '{"id": "giong-doc", "kind": "voice", "file": "voice/", "author": "Phát thanh viên của phường", "origin": "own", "people": [{"who": "phát thanh viên", "consent": "signed", "purposes": ["contest"]}]}',
            LENIENT,
          ),
        ]),
  ];
}

const entryFor = (file: string, kind: StrayFile['kind']): string => {
  const people = kind === 'photo' || kind === 'video' ? ', "people": []' : '';
  return `{"id": "…", "kind": "${kind}", "file": "${file}", "author": "…", "origin": "own"${people}}`;
};
