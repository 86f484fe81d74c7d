import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const DATA = join(PROJECT, 'test/fixtures/dossier');

type Json = Record<string, unknown>;

/** Changes one JSON file in place. */
export async function editJson(file: string, edit: (value: Json) => Json): Promise<void> {
  await writeFile(
    file,
    JSON.stringify(edit(JSON.parse(await readFile(file, 'utf8')) as Json), null, 2),
  );
}

/** The dossier of the tests cut to two short scenes under a profile that allows a few seconds. */
export async function makeShortDossier(folder: string): Promise<string> {
  const data = join(folder, 'data');
  await cp(DATA, data, {recursive: true});
  await mkdir(join(data, 'profiles'), {recursive: true});
  await editJson(join(data, 'profiles/quang-ngai-2023-assumed.json'), (profile) => ({
    ...profile,
    id: 'short',
    duration: {...(profile['duration'] as Json), minSeconds: 2, maxSeconds: 30},
    contents: [],
  }));
  await cp(join(data, 'profiles/quang-ngai-2023-assumed.json'), join(data, 'profiles/short.json'));
  await editJson(join(data, 'clip.json'), (clip) => ({
    ...clip,
    slug: 'thu-ngan',
    scenes: ['hook', 'title'],
    contest: {...(clip['contest'] as Json), profile: 'short'},
    hook: {...(clip['hook'] as Json), narration: ['Chờ cả buổi sáng.']},
    title: {narration: ['Xin kể một câu chuyện.']},
  }));
  return data;
}
