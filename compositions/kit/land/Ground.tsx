import type React from 'react';
import type {ReactNode} from 'react';
import {AbsoluteFill} from 'remotion';
import {type Ground as GroundName, GROUNDS} from '../../theme/theme';

/** The plain ground of a scene, by time of day. */
export const Ground: React.FC<{readonly time: GroundName; readonly children: ReactNode}> = ({
  time,
  children,
}) => <AbsoluteFill style={{backgroundColor: GROUNDS[time].ground}}>{children}</AbsoluteFill>;
