import {isAbsolute, join, relative} from 'node:path';
import {hashFile} from '../../base/hash-file';
import {hashValues} from '../../base/hash-values';
import type {Fingerprints} from './fingerprint-frames';

/** A picture's name: equal signatures mean equal pictures. `null`: this frame's picture is known only once it is drawn. */
export type Signature = string | null;

/**
 * The signature of every frame of every scene: hash of the markup, of the bytes of every file that it names, and of
 * all else that pictures depend on.
 * @param environment code, fonts, size, quality, browser. @param publicDir where named files lie.
 */
export async function signFrames(
  scenes: readonly Fingerprints[],
  environment: string,
  publicDir: string,
): Promise<readonly (readonly Signature[])[]> {
  const hashes = new Map<string, Promise<string | undefined>>();
  const assetHash = (name: string): Promise<string | undefined> => {
    const known = hashes.get(name) ?? hashAsset(publicDir, name);
    hashes.set(name, known);
    return known;
  };
  return Promise.all(
    scenes.map(async ({distinct, frames}) => {
      const signatures = await Promise.all(
        distinct.map(async ({digest, assets, impure}) => {
          if (impure !== undefined) return null;
          const contents = await Promise.all(assets.map(assetHash));
          return contents.includes(undefined) ? null : hashValues(environment, digest, contents);
        }),
      );
      return frames.map((place) => signatures[place] ?? null);
    }),
  );
}

/** Hash of a file of `public/`, as the markup names it; `undefined` for what is not there. */
async function hashAsset(publicDir: string, name: string): Promise<string | undefined> {
  const path = name.replace(/^\/?(?:public\/)?/, '').replace(/[?#].*$/, '');
  const file = join(publicDir, decode(path));
  const inside = relative(publicDir, file);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return undefined;
  return hashFile(file).catch(() => undefined);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // The name has a per cent sign that encodes nothing.
  }
}
