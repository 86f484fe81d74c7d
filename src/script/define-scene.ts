import type {z} from 'zod';
import type {Dossier, DossierPart} from '../dossier/dossier';
import type {NamedFigure} from '../dossier/figures';
import type {SceneKind} from '../dossier/scene-kinds';
import type {Figure} from './figure-view';

export type Figures = ReadonlyMap<string, NamedFigure>;

export type Narrated = Pick<Dossier['team'], 'narration'>;

type PlaceIn<Part extends DossierPart> =
  | (Dossier[Part] extends Narrated ? {readonly part: Part; readonly key?: undefined} : never)
  | {
      [Key in keyof Dossier[Part] & string]-?: Dossier[Part][Key] extends Narrated
        ? {readonly part: Part; readonly key: Key}
        : never;
    }[keyof Dossier[Part] & string];

/** Where officers write a scene: a whole file, or the object of one of its keys. */
export type ScenePlace = {[Part in DossierPart]: PlaceIn<Part>}[DossierPart];

/** What officers wrote at that place. */
type Written<Place extends ScenePlace> = Place extends {
  readonly part: infer Part extends DossierPart;
  readonly key: infer Key;
}
  ? Dossier[Part][Key & keyof Dossier[Part]]
  : Dossier[Place['part']];

/** What a scene shows: its heading, and what only this kind of scene has. */
type Content<Fields extends z.core.$ZodLooseShape> = z.input<z.ZodObject<Fields>> & {
  readonly heading: string;
};

/** How a list of the data is shown in the spreadsheet: the name of its sheet, and what it is for. */
export type SheetWords = {readonly sheet: string; readonly about?: string};

/**
 * All that is known of a kind of scene, but its words in `dossier/scene-kinds.ts`, what may be written for it in
 * `dossier/schema`, and its picture in `compositions/scenes`.  The functions are methods, so that code for all kinds
 * may hold any definition; it must call each with a scene of the same kind.
 */
export type SceneDefinition<
  Kind extends SceneKind,
  Place extends ScenePlace,
  Fields extends z.core.$ZodLooseShape,
> = {
  readonly kind: Kind;
  readonly place: Place;
  /** Keys of `clip.json` whose texts it shows as well. */
  readonly alsoShows?: readonly (keyof Dossier['clip'])[];
  /** Sheets of the lists at its place, by their key; a list without one is named by its schema. */
  readonly sheets?: {readonly [Key in keyof Written<Place>]?: SheetWords};
  /** What the script keeps of it for the picture, beside what every scene has. */
  readonly fields: Fields;
  /** Takes what it shows from the dossier; texts may still call figures by `{{ID}}`. */
  write(
    written: Written<Place>,
    all: {readonly dossier: Dossier; readonly figures: Figures},
  ): Content<Fields>;
  /** What arrives, in the order of the picture: each is a beat, and a name that `[[…]]` may call. */
  beats(scene: Content<Fields> | Written<Place>): readonly string[];
  /** Texts in the picture that a viewer has to read beside listening; captions and what is only looked up left out. */
  words(scene: Content<Fields>): readonly string[];
  /** Figures that it shows by themselves, outside any text. */
  figures?(scene: Content<Fields>): readonly Figure[];
  /** The music becomes fuller when it begins. */
  readonly liftsMusic?: boolean;
};

/** Makes TypeScript hold together what one kind of scene says of itself. */
export const defineScene = <
  const Kind extends SceneKind,
  const Place extends ScenePlace,
  Fields extends z.core.$ZodLooseShape,
>(
  definition: SceneDefinition<Kind, Place, Fields>,
): SceneDefinition<Kind, Place, Fields> => definition;
