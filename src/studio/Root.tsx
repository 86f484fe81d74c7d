import type React from 'react';
import {Folder} from 'remotion';
import {ClipComposition} from '../../compositions/ClipComposition';
import {oneSceneTimeline} from '../../compositions/scenes/one-scene';
import {writeScript} from '../script/write-script';
import {fitDuration} from '../timeline/fit-duration';
import {withMusic} from '../timeline/with-music';
import {Complaint} from './Complaint';
import {GALLERY} from './gallery';
import {studioDossier} from './studio-dossier';
import {studioTakes} from './studio-takes';

/** The list in Remotion Studio: the clip, its scenes one by one, and the gallery of edge cases. */
export const Root: React.FC = () => {
  const {dossier, findings} = studioDossier();
  const timeline =
    dossier &&
    fitDuration({
      script: writeScript(dossier),
      format: dossier.profile.picture,
      takes: studioTakes(),
      limits: dossier.profile.duration,
    }).timeline;
  return (
    <>
      <ClipComposition
        id="Clip"
        timeline={timeline && withMusic(timeline)}
        otherwise={<Complaint findings={findings} />}
      />
      <Folder name="Scenes">
        {(timeline?.scenes ?? []).map(({scene}) => (
          <ClipComposition
            key={scene.id}
            id={`Scene-${scene.id}`}
            timeline={oneSceneTimeline(scene)}
          />
        ))}
      </Folder>
      <Folder name="Gallery">
        {Object.entries(GALLERY).map(([kind, cases]) => (
          <Folder key={kind} name={kind}>
            {Object.entries(cases).map(([name, scene]) => (
              <ClipComposition
                key={name}
                id={`${kind}-${name}`}
                timeline={oneSceneTimeline(scene)}
              />
            ))}
          </Folder>
        ))}
      </Folder>
    </>
  );
};
