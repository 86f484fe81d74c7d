import type React from 'react';
import {AbsoluteFill} from 'remotion';
import {COLORS, FONT_FAMILY} from '../../compositions/theme/theme';
import type {Finding} from '../findings/finding';
import {formatFinding} from '../findings/format-finding';

/** Shown by Remotion Studio in place of the clip when the dossier is wrong; never rendered. */
export const Complaint: React.FC<{readonly findings: readonly Finding[]}> = ({findings}) => (
  <AbsoluteFill
    style={{
      backgroundColor: COLORS.paper,
      color: COLORS.ink,
      fontFamily: FONT_FAMILY,
      fontSize: 34,
      lineHeight: 1.4,
      padding: 96,
    }}
  >
    <strong style={{fontSize: 56}}>Dữ liệu cần sửa trước khi xem thử</strong>
    {findings.map((finding, index) => (
      <p key={index} style={{margin: '14px 0'}}>
        {formatFinding(finding)}
      </p>
    ))}
  </AbsoluteFill>
);
