import {askedEngine} from './asked-engine';
import {draftKey, type Draft, type KeptDrafts} from './draft-store';
import {espeakEngine} from './espeak-engine';
import {findDraft, keptDraft, makeDraft} from './find-draft';
import type {VoiceLine, VoiceRequest} from './line-voice';
import {speechOf} from './speech-of';
import {VoiceEngineError, type VoiceEngine} from './voice-engine';
import type {VoiceNote} from './voice-note';

/** The draft of a line, or why the engine gave none, or `undefined` where it was not asked. */
export type LineDraft = (line: VoiceLine) => Promise<Draft | VoiceNote | undefined>;

/**
 * Finds drafts, or has them said where that is wanted; an engine that is not there is asked once only. An engine that
 * was asked for speaks itself; where none was, any draft that is kept under version control will do.
 */
export function lineDrafts(request: VoiceRequest, kept: KeptDrafts): LineDraft {
  const {publicDir, slug, signal, synthesize, lexicon} = request;
  let trouble: VoiceNote | undefined;
  const said = async (engine: VoiceEngine, line: VoiceLine): Promise<Draft | undefined> => {
    const found = await findDraft(publicDir, kept, engine.id, line.spoken, signal);
    if (!synthesize || trouble) return found;
    const speech = speechOf(line, lexicon);
    // Other commas are other pauses: said again, unless it is kept, which is for a person to renew.
    const isCurrent = found?.speech === speech || draftKey(engine.id, line.spoken) in kept;
    return found && isCurrent ? found : makeDraft(publicDir, engine, {...line, speech}, signal);
  };
  return async (line) => {
    let note = trouble;
    try {
      const asked = request.engine ?? askedEngine();
      const draft = asked
        ? await said(asked, line)
        : ((await keptDraft(publicDir, kept, slug, line.spoken, signal)) ??
          (await said(espeakEngine, line)));
      if (draft) return draft;
    } catch (error) {
      if (!(error instanceof VoiceEngineError)) throw error;
      note = {code: 'engine', fails: false, message: error.message};
      if (error.missing) trouble = note;
    }
    // What any engine said earlier is better than silence.
    return (
      (await keptDraft(publicDir, kept, slug, line.spoken, signal)) ??
      (await findDraft(publicDir, kept, espeakEngine.id, line.spoken, signal)) ??
      note
    );
  };
}
