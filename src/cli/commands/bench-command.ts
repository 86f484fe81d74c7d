import type {CommandGroup} from '../command';
import {benchDossierCommand} from './bench-dossier-command';
import {benchPictureCommand} from './bench-picture-command';
import {benchSoundCommand} from './bench-sound-command';

/** `bench`: how long parts of a render take on this machine. */
export const benchCommand: CommandGroup = {
  name: 'bench',
  description: 'đo thời gian từng phần việc trên máy này',
  commands: [benchSoundCommand, benchPictureCommand, benchDossierCommand],
};
