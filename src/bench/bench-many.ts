import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';

/** Names of tổ dân phố, in words: digits in a text must be figures of the dossier. */
const GROUPS = [
  ...['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một'],
  'Mười Hai',
];

/** How many clips {@link writeManyDossiers} makes. */
export const MANY_CLIPS = GROUPS.length;

const clipSchema = z.looseObject({
  title: z.looseObject({}),
  closing: z.looseObject({}),
});

/**
 * Writes a folder for `render --all`: a dossier for each tổ dân phố that shares everything with the others but its
 * title and its closing scene.
 * @returns the folder.
 */
export async function writeManyDossiers(folder: string, dataDir: string): Promise<string> {
  const parent = join(folder, 'cac-to');
  await cp(dataDir, parent, {recursive: true});
  const clip = clipSchema.parse(JSON.parse(await readFile(join(parent, 'clip.json'), 'utf8')));
  await rm(join(parent, 'clip.json'));
  for (const [index, group] of GROUPS.entries()) {
    const slug = `to-${index + 1}`;
    const content = {
      ...clip,
      slug,
      title: {
        ...clip.title,
        narration: [
          `Ai đã giúp bác? Xin kể câu chuyện về Tổ công nghệ số cộng đồng, tổ dân phố ${group}.`,
        ],
      },
      closing: {...clip.closing, thanks: `Bà con tổ dân phố ${group} cảm ơn!`},
    };
    await mkdir(join(parent, slug));
    await writeFile(join(parent, slug, 'clip.json'), `${JSON.stringify(content, null, 2)}\n`);
  }
  return parent;
}
