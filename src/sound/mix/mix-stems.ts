import {join} from 'node:path';
import {inTurns} from '../../base/in-turns';
import type {SoundClip, SoundPlan} from '../../timeline/sound-plan';
import {decodeSound} from '../dsp/decode-sound';
import {silence, type StereoPcm} from '../dsp/stereo-sound';
import {type HopEnergies, weighStereo} from '../meter/k-weighting';
import {addRun, sampleOfFrame} from './add-clip';

/** How many files are decoded at a time: one for each core of a small machine, and one that waits for the disk. */
const AT_A_TIME = 3;

/** Roles in the order in which they are summed. */
const ROLES = ['voice', 'music', 'footage'] as const satisfies readonly SoundClip['role'][];

/** The sum of all clips, and what each role alone would measure; a role without clips is absent. */
export type Stems = {
  readonly mix: StereoPcm;
  readonly energies: Readonly<Partial<Record<SoundClip['role'], HopEnergies>>>;
};

/** The sound of a clip cannot be read; says which and how to mend it. */
export class SoundSourceError extends Error {
  override readonly name = 'SoundSourceError';
}

export type StemsRequest = {
  readonly plan: SoundPlan;
  /** Folder that the plan's paths start from. */
  readonly publicDir: string;
  readonly signal: AbortSignal;
  /** Called after each clip. */
  readonly onClip: () => void;
};

/**
 * Decodes every clip of a plan and sums them with their gains. Only the sum and one role at a time are
 * in memory (115 MB each for five minutes); of the roles their energies stay.
 * @throws SoundSourceError where a file is missing or holds no sound.
 */
export async function mixStems(request: StemsRequest): Promise<Stems> {
  const {plan, onClip} = request;
  const samples = sampleOfFrame(plan.durationInFrames, plan.fps);
  const mix = silence(samples);
  const energies: Partial<Record<SoundClip['role'], HopEnergies>> = {};
  let stem: StereoPcm | undefined;
  for (const role of ROLES) {
    const clips = plan.clips.filter((clip) => clip.role === role);
    if (clips.length === 0) continue;
    stem ??= silence(samples);
    const into = stem;
    await inTurns(clips, AT_A_TIME, async (clip) => {
      await addClip(into, clip, request);
      onClip();
    });
    energies[role] = weighStereo(stem);
    moveInto(mix, stem);
  }
  return {mix, energies};
}

async function addClip(
  into: StereoPcm,
  clip: SoundClip,
  {plan, publicDir, signal}: StemsRequest,
): Promise<void> {
  const cut = {
    file: join(publicDir, clip.src),
    startSeconds: clip.sourceStartSeconds,
    seconds: clip.durationInFrames / plan.fps,
  };
  try {
    let at = 0;
    for await (const run of decodeSound(cut, signal)) at = addRun({into, run, clip, plan, at});
  } catch (error) {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    throw new SoundSourceError(
      `Không đọc được tiếng của «${clip.src}» (${NAMES[clip.role]} «${clip.id}»). ` +
        `Hãy xem tệp có trong thư mục public/ và nghe được không.\n${why}`,
      {cause: error},
    );
  }
}

const NAMES: Readonly<Record<SoundClip['role'], string>> = {
  voice: 'lời đọc',
  music: 'nhạc',
  footage: 'phim quay của cảnh',
};

/** Adds a stem to the mix and leaves the stem silent, ready for the next. */
function moveInto(mix: StereoPcm, stem: StereoPcm): void {
  for (const side of ['left', 'right'] as const) {
    const [to, from] = [mix[side], stem[side]];
    for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (from[i] as number);
    from.fill(0);
  }
}
