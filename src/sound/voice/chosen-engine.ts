import {commandEngine} from './command-engine';
import type {VoiceEngine} from './voice-engine';

const VARIABLE = 'PHUONG_CLIP_VOICE_ENGINE';

/**
 * The engine that a person chose: by a command, else by the environment variable `PHUONG_CLIP_VOICE_ENGINE`.
 * @returns undefined where neither is set: espeak-ng is the default.
 * @throws VoiceEngineError when the command cannot be understood.
 */
export function chosenEngine(command?: string): VoiceEngine | undefined {
  const chosen = command ?? process.env[VARIABLE];
  return chosen === undefined || chosen.trim() === '' ? undefined : commandEngine(chosen);
}
