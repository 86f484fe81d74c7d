import {chosenEngine} from './chosen-engine';
import {type Draft, draftKey, findMadeDraft, makeDraft} from './draft';
import {espeakEngine} from './espeak-engine';
import {type KeptDrafts, unpackKeptDraft} from './kept-drafts';
import type {SpokenLine, VoiceRequest} from './line-voice';
import {speechOf} from './speech-of';
import {type VoiceEngine, VoiceEngineError} from './voice-engine';
import type {VoiceNote} from './voice-note';

/** The draft of a line, or why the engine gave none, or `undefined` where no engine was to speak. */
export type FindDraft = (line: SpokenLine) => Promise<Draft | VoiceNote | undefined>;

/**
 * Finds the drafts of a clip's lines, and has them spoken where the request allows it. A chosen engine (by the request
 * or the environment) speaks for itself; without one any kept draft will do. A missing engine is tried only once.
 */
export function draftFinder(request: VoiceRequest, kept: KeptDrafts): FindDraft {
  const {publicDir, slug, signal, synthesize, lexicon} = request;
  const unpack = (key: string, draft: Draft) => unpackKeptDraft({publicDir, key, draft, signal});

  /** By any engine, what this clip uses before other clips' drafts. */
  const findKept = async (spoken: string): Promise<Draft | undefined> => {
    const saying = Object.entries(kept).filter(([, draft]) => draft.spoken === spoken);
    const used = saying.filter(([, {usedBy}]) => usedBy.includes(slug));
    for (const [key, draft] of [...used, ...saying]) if (await unpack(key, draft)) return draft;
    return undefined;
  };

  /** By this engine, kept or made on this machine before. */
  const findSpoken = async (engine: VoiceEngine, spoken: string): Promise<Draft | undefined> => {
    const key = draftKey(engine.id, spoken);
    const draft = kept[key];
    return draft && (await unpack(key, draft)) ? draft : findMadeDraft(publicDir, key);
  };

  let missingEngine: VoiceNote | undefined;
  const findOrMake = async (engine: VoiceEngine, line: SpokenLine): Promise<Draft | undefined> => {
    const {spoken, syllables} = line;
    const found = await findSpoken(engine, spoken);
    if (!synthesize || missingEngine) return found;
    const speech = speechOf(line, lexicon);
    // Other commas are other pauses: spoken again, unless it is kept, which is for a person to renew.
    const isCurrent = found?.speech === speech || draftKey(engine.id, spoken) in kept;
    if (found && isCurrent) return found;
    return makeDraft({publicDir, engine, spoken, speech, syllables, signal});
  };

  return async (line) => {
    let note = missingEngine;
    try {
      const chosen = request.engine ?? chosenEngine();
      const draft = chosen
        ? await findOrMake(chosen, line)
        : ((await findKept(line.spoken)) ?? (await findOrMake(espeakEngine, line)));
      if (draft) return draft;
    } catch (error) {
      if (!(error instanceof VoiceEngineError)) throw error;
      note = {code: 'engine', fails: false, message: error.message};
      if (error.missing) missingEngine = note;
    }
    // What any engine said earlier is better than silence.
    return (await findKept(line.spoken)) ?? (await findSpoken(espeakEngine, line.spoken)) ?? note;
  };
}
