import {commandEngine} from './command-engine';
import type {VoiceEngine} from './voice-engine';

const VARIABLE = 'PHUONG_CLIP_VOICE_ENGINE';

/**
 * The engine that somebody asked for: by a command, else by the environment variable `PHUONG_CLIP_VOICE_ENGINE`.
 * @returns undefined where nobody did: then espeak-ng speaks.
 * @throws VoiceEngineError when the command cannot be understood.
 */
export function askedEngine(command?: string): VoiceEngine | undefined {
  const wanted = command ?? process.env[VARIABLE];
  return wanted === undefined || wanted.trim() === '' ? undefined : commandEngine(wanted);
}
